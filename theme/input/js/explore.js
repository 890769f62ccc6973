// Draws a chart again so that it can be zoomed and read point by point; loaded when a reader asks for it.

export { explore } from "./views/explore/figure.js";
