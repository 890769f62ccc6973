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
    const { x, y } = panel;
    const hasUprights = panel.rows !== undefined && !panel.namesAbove;
    layout[x.key] = { ...axisOf(own[x.key], x, y, drawing.width, scale, hasUprights, !panel.namesAbove), ...rangeOf(x, view.ranges[i].x, ticks[i].x), ...baseline(own[x.key], scale), ...labels(isMoved, tickfont, labelGap.x) };
    layout[y.key] = { ...axisOf(own[y.key], y, x, drawing.height, scale, true, true), ...rangeOf(y, view.ranges[i].y, ticks[i].y), ticks: "", ...labels(isMoved && !panel.rows, tickfont, labelGap.y) };
    if (x.type === "category") {
      Object.assign(layout[x.key], { categoryorder: "array", categoryarray: own[x.key].categoryarray });
    }

    layout.shapes.push(...edge(own[y.key], panel, "y", view.ranges[i].y, ticks[i].y, drawing, scale), ...hasUprights ? edge(own[x.key], panel, "x", view.ranges[i].x, ticks[i].x, drawing, scale) : []);
  });
  return layout;
}

/** @param {any} own @param {import("./axes.js").Axis} axis @param {import("./axes.js").Axis} other @param {number} length of the drawing @param {number} scale @param {boolean} hasGrid @param {boolean} hasZero */
function axisOf(own, axis, other, length, scale, hasGrid, hasZero) {
  const [start, end] = axis.place;
  const zero = own.zeroline && hasZero ? { zeroline: true, zerolinecolor: own.zerolinecolor, zerolinewidth: scale } : { zeroline: false };
  return {
    type: axis.type,
    anchor: other.id,
    domain: axis.key.startsWith("x") ? [start / length, end / length] : [1 - start / length, 1 - end / length],
    fixedrange: axis.isFixed || axis.keepsZero,
    ...hasGrid ? { showgrid: true, gridcolor: own.gridcolor, gridwidth: scale } : { showgrid: false },
    ...zero,
    automargin: false,
  };
}

/** Lines lie over bars and under everything else, bands under all. @param {any} shape @param {import("./axes.js").Panel[]} panels @param {number} scale */
function shapeOf(shape, panels, scale) {
  const isOver = shape.type === "line" && panels.some(({ x, hasBars }) => x.id === shape.xref && hasBars);
  const line = shape.line.width ? { ...shape.line, width: shape.line.width * scale, ...shape.line.dash ? { dash: `${4 * scale}px,${3 * scale}px` } : {} } : { width: 0 };
  return { ...shape, layer: isOver ? "above" : "below", line };
}

/** @param {any} own @param {number} scale */
function baseline(own, scale) {
  return { showline: true, linecolor: own.linecolor, linewidth: scale, ticks: "outside", ticklen: tickLength * scale, tickcolor: own.linecolor };
}

/** @param {boolean} areShown @param {any} tickfont @param {number} standoff */
function labels(areShown, tickfont, standoff) {
  return areShown ? { showticklabels: true, tickfont, ticklabelstandoff: standoff } : { showticklabels: false };
}

/**
 * The line of a tick at the far end of an axis, which plotly.js leaves out; measured on the whole figure, since in the plot half of it would be cut off.
 * @param {any} own @param {import("./axes.js").Panel} panel @param {"x" | "y"} name @param {[number, number]} range @param {{ at: number }[]} ticks @param {any} drawing @param {number} scale
 */
function edge(own, { x, y }, name, [from, to], ticks, drawing, scale) {
  if (!ticks.some(({ at }) => Math.abs((to - at) / (to - from)) < 0.002)) {
    return [];
  }

  const [left, right] = x.place.map((place) => place / drawing.width);
  const [bottom, top] = y.place.map((place) => 1 - place / drawing.height);
  const place = name === "x" ? { x0: right, x1: right, y0: bottom, y1: top } : { x0: left, x1: right, y0: top, y1: top };
  return [{ type: "line", layer: "below", xref: "paper", yref: "paper", ...place, line: { color: own.gridcolor, width: scale } }];
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
