// A state of a scenario as files; loaded when a reader asks for them.

export { stateFiles } from "./views/scenario/files/panel.js";
export { makeFiles } from "./views/scenario/files/make.js";
