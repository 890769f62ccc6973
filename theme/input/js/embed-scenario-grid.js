// For the scenario whose chart is no curve.
import { add } from "./lib/picture.js";
import { create } from "./lib/picture-grid.js";
import "./embed-scenario.js";

add("grid", create);
