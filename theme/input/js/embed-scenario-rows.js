// For the scenario whose chart is no curve.
import { add } from "./lib/picture.js";
import { create } from "./lib/picture-rows.js";
import "./embed-scenario.js";

add("rows", create);
