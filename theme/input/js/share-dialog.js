// Loaded on the first press.
export { createDialog } from "./views/share/dialog.js";
