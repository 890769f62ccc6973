import { begin } from "./embed-begin.js";

begin();
