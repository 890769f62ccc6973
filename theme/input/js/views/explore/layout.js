// The figure's layout with its panels exactly where the drawing has them. At rest the drawing's own words stand over it;
// once something is zoomed, labels of ticks and values are the figure's, since they have to move.

import { alongY, writtenEnd } from "./axes.js";
import { isUpright, uprightShapes } from "./traces.js";

const tickLength = 5;
const labelGap = { x: -1, y: 6 };

/**
 * @param {any} figure in the page's colours @param {any} drawing @param {import("./axes.js").Panel[]} panels @param {import("./view.js").View} view
 * @param {{ scale: number, family: string, quiet: string, isDragged: boolean, ticks: { x: { at: number, words: string }[], y: { at: number, words: string }[] }[] }} given
 */
export function layoutOf(figure, drawing, panels, view, { scale, family, quiet, isDragged, ticks }) {
  const isMoved = !view.isWhole;
  const own = figure.layout;
  const tickfont = { color: quiet };
  /** @type {any} */
  const layout = {
    width: drawing.width * scale,
    height: drawing.height * scale,
    autosize: false,
    margin: { l: 0, r: 0, t: 0, b: 0, pad: 0, autoexpand: false },
    font: { ...own.font, family, size: own.font.size * scale },
    paper_bgcolor: own.paper_bgcolor,
    plot_bgcolor: own.plot_bgcolor,
    showlegend: false,
    hovermode: false,
    dragmode: isDragged ? "zoom" : false,
    shapes: [
      ...own.shapes.filter((/** @type {any} */ shape) => !panels.some((panel) => isUpright(shape, panel))).map((/** @type {any} */ shape) => shapeOf(shape, panels, scale)),
      ...panels.flatMap((panel, i) => panel.namesAbove && panel.hasBars ? uprightShapes(figure, panel, ticks[i].x.map(({ at }) => at), scale) : []),
    ],
    annotations: annotations(figure, drawing, panels, isMoved, scale),
  };
  panels.forEach((panel, i) => {
    layout[panel.x.key] = { ...axisOf(own[panel.x.key], panel.x, panel.y, drawing.width, scale), ...rangeOf(panel.x, view.ranges[i].x, ticks[i].x), showgrid: panel.rows !== undefined && !panel.namesAbove, zeroline: own[panel.x.key].zeroline && !panel.namesAbove, ticks: "outside", ticklen: tickLength * scale, tickcolor: own[panel.x.key].linecolor, showticklabels: isMoved, ticklabelstandoff: labelGap.x, tickfont };
    layout[panel.y.key] = { ...axisOf(own[panel.y.key], panel.y, panel.x, drawing.height, scale), ...rangeOf(panel.y, view.ranges[i].y, ticks[i].y), showgrid: true, ticks: "", showticklabels: isMoved && !panel.rows, ticklabelstandoff: labelGap.y, tickfont };
    if (panel.x.type === "category") {
      Object.assign(layout[panel.x.key], { categoryorder: "array", categoryarray: own[panel.x.key].categoryarray });
    }
  });
  return layout;
}

/** Lines lie over bars and under everything else, bands under all. @param {any} shape @param {import("./axes.js").Panel[]} panels @param {number} scale */
function shapeOf(shape, panels, scale) {
  const isOver = shape.type === "line" && panels.some(({ x, hasBars }) => x.id === shape.xref && hasBars);
  const line = { ...shape.line, width: (shape.line.width ?? 0) * scale, dash: shape.line.dash ? `${4 * scale}px,${3 * scale}px` : "solid" };
  return { ...shape, layer: isOver ? "above" : "below", line };
}

/** @param {any} own @param {import("./axes.js").Axis} axis @param {import("./axes.js").Axis} other @param {number} length of the drawing @param {number} scale */
function axisOf(own, axis, other, length, scale) {
  const isAcross = axis.key.startsWith("x");
  const [start, end] = axis.place;
  return {
    type: axis.type,
    anchor: other.id,
    domain: isAcross ? [start / length, end / length] : [1 - start / length, 1 - end / length],
    fixedrange: axis.isFixed || axis.keepsZero,
    showline: isAcross,
    linecolor: own.linecolor,
    linewidth: scale,
    gridcolor: own.gridcolor,
    gridwidth: scale,
    zeroline: own.zeroline,
    zerolinecolor: own.zerolinecolor,
    zerolinewidth: scale,
    automargin: false,
  };
}

/** @param {import("./axes.js").Axis} axis @param {[number, number]} range @param {{ at: number, words: string }[]} ticks */
function rangeOf(axis, range, ticks) {
  const value = (/** @type {number} */ at) => axis.type === "log" ? 10 ** at : writtenEnd(axis, at);
  return { range: range.map((end) => writtenEnd(axis, end)), tickmode: "array", tickvals: ticks.map(({ at }) => value(at)), ticktext: ticks.map(({ words }) => words) };
}

/** Arrows of bounds always; words at values only when they move. @param {any} figure @param {any} drawing @param {import("./axes.js").Panel[]} panels @param {boolean} isMoved @param {number} scale */
function annotations(figure, drawing, panels, isMoved, scale) {
  const { annotations: all, meta } = figure.layout;
  const words = drawing.name === "narrow" ? meta.narrow : all.filter((/** @type {any} */ each) => each.name === "wide");
  const others = all.filter((/** @type {any} */ each) => each.name === undefined && each.xref !== "paper" && (isMoved || each.text === ""));
  return [...others, ...isMoved ? words : []].map((each) => {
    const panel = panels.find(({ x }) => x.id === each.xref);
    const scaled = Object.fromEntries(["xshift", "yshift", "ax", "ay", "arrowwidth"].filter((key) => each[key] !== undefined).map((key) => [key, each[key] * scale]));
    return { ...each, ...scaled, font: { ...each.font, size: each.font.size * scale }, borderpad: 0, ...panel?.rows && each.yref === panel.y.id ? { y: alongY(figure, panel, each.y) } : {} };
  });
}
