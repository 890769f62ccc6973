// What a reader asks for with a button on a scenario; loaded on the first press.

export { citations, referencesOf } from "./views/scenario/tools/citations.js";
export { copied } from "./views/scenario/tools/copy.js";
export { makeHeldList } from "./views/scenario/tools/held.js";
export { sensitivity, sensitivityOf } from "./views/scenario/tools/sensitivity.js";
export { fillTable } from "./views/scenario/tools/table.js";
export { verify } from "./views/scenario/tools/verify.js";
export { versionNotes } from "./views/scenario/tools/versions.js";
