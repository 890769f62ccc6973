// For the scenario whose chart is no curve.
import { begin } from "./embed-begin.js";
import { add } from "./lib/picture.js";
import { create } from "./lib/picture-rows.js";

add("rows", create);
begin();
