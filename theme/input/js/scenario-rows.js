// For the pages whose chart is no curve.
export { create } from "./lib/picture-rows.js";
