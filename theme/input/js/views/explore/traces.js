// The figure's traces as the drawing shows them: its sizes, its rows, its order from the ground up.

import { alongY, numberOf, writtenEnd } from "./axes.js";

const barThickness = 16;
const widestBar = 72;
const rowReach = 11;
const hollow = "-open";

/** @typedef {import("./axes.js").Panel} Panel */

/** @param {any} figure in the page's colours @param {Panel[]} panels @param {number} scale pixels in a unit of the drawing @param {string} paper @param {number[][]} xTicks of each panel, where they stop for names */
export function tracesOf(figure, panels, scale, paper, xTicks) {
  const layers = [
    ...panels.flatMap((panel, i) => panel.namesAbove ? uprights(figure, panel, xTicks[i], scale) : []),
    ...figure.data.flatMap((/** @type {any} */ trace) => {
      const panel = panels.find(({ x }) => x.id === trace.xaxis);
      return panel ? [...intervals(figure, trace, panel, scale), mark(figure, trace, panel, scale, paper)] : [];
    }),
  ];
  return layers.sort((one, other) => one.layer - other.layer).map(({ trace }) => trace);
}

/** @param {any} figure @param {any} trace @param {Panel} panel @param {number} scale @param {string} paper */
function mark(figure, trace, panel, scale, paper) {
  const { error_x: across, error_y: up, hovertext: words, zorder: order, showlegend: isListed, ...kept } = trace;
  const drawn = { ...kept, hoverinfo: "skip", showlegend: false, y: panel.rows ? trace.y.map((/** @type {any} */ value) => value === null ? null : alongY(figure, panel, value)) : trace.y };
  if (trace.line) {
    drawn.line = { ...trace.line, width: trace.line.width * scale };
  }

  if (trace.marker) {
    drawn.marker = look(trace.marker, scale, paper);
  }

  if (trace.type === "bar") {
    const [from, to] = panel.x.full;
    drawn.width = panel.rows ? barThickness : Math.min(trace.width, widestBar * (to - from) / (panel.x.place[1] - panel.x.place[0]));
  }

  return { layer: layerOf(trace, order), trace: drawn };
}

/** @param {any} trace @param {number | undefined} order */
function layerOf(trace, order) {
  if (trace.type === "bar" || trace.line?.width === 0) {
    return 0;
  }

  return trace.mode === "lines" ? trace.name === undefined && trace.hovertext === undefined ? 2 : 3 : 5 + (order ?? 0);
}

/** Hollow marks are filled with paper, so that nothing shows through them. @param {any} marker @param {number} scale @param {string} paper */
function look(marker, scale, paper) {
  const open = marker.symbol?.map((/** @type {string} */ symbol) => symbol.endsWith(hollow));
  return {
    ...marker,
    ...open ? { symbol: marker.symbol.map((/** @type {string} */ symbol) => symbol.replace(hollow, "")), size: marker.size * scale } : {},
    color: open ? marker.color.map((/** @type {string} */ colour, /** @type {number} */ i) => open[i] ? paper : colour) : marker.color,
    line: { ...marker.line, width: marker.line.width.map((/** @type {number} */ width) => width * scale) },
    opacity: 1,
  };
}

/** Intervals as lines of their own: those of hollow points are dashed. @param {any} figure @param {any} trace @param {Panel} panel @param {number} scale */
function intervals(figure, trace, panel, scale) {
  const bars = trace.error_x ?? trace.error_y;
  if (!bars) {
    return [];
  }

  return [false, true].flatMap((isHollow) => {
    /** @type {any[]} */
    const x = [], y = [];
    trace.x.forEach((/** @type {any} */ at, /** @type {number} */ i) => {
      if ((bars.array[i] === 0 && bars.arrayminus[i] === 0) || isHollow !== (trace.marker.line.width[i] > 0)) {
        return;
      }

      const ends = (/** @type {number} */ value) => [value - bars.arrayminus[i], value + bars.array[i], null];
      const across = alongY(figure, panel, trace.y[i]);
      x.push(...trace.error_x ? ends(at) : [at, at, null]);
      y.push(...trace.error_x ? [across, across, null] : ends(trace.y[i]));
    });
    return x.length === 0 ? [] : [{ layer: 4, trace: line(panel, x, y, { color: bars.color, width: bars.thickness * scale, dash: isHollow ? `${4 * scale}px,${3 * scale}px` : "solid" }) }];
  });
}

/** Lines of ticks and of references, each interrupted for the names of rows. @param {any} figure @param {Panel} panel @param {number[]} ticks @param {number} scale */
function uprights(figure, panel, ticks, scale) {
  const axis = figure.layout[panel.x.key];
  const zero = axis.zeroline ? [{ at: [0], look: { color: axis.zerolinecolor, width: scale } }] : [];
  const references = figure.layout.shapes.filter((/** @type {any} */ shape) => isUpright(shape, panel)).map((/** @type {any} */ shape) => ({ at: [numberOf(axis, shape.x0)], look: { ...shape.line, width: shape.line.width * scale } }));
  return [{ at: ticks, look: { color: axis.gridcolor, width: scale } }, ...zero, ...references].map(({ at, look }) => {
    const places = at.flatMap((/** @type {number} */ number) => (panel.rows ?? []).map((row) => ({ number, row })));
    const written = (/** @type {number} */ number) => axis.type === "log" ? 10 ** number : writtenEnd(panel.x, number);
    return {
      layer: -1,
      trace: line(panel, places.flatMap(({ number }) => [written(number), written(number), null]), places.flatMap(({ row }) => [row - rowReach, row + rowReach, null]), look),
    };
  });
}

/** @param {any} shape @param {Panel} panel */
export const isUpright = (shape, panel) => panel.namesAbove && shape.type === "line" && shape.xref === panel.x.id && shape.yref !== panel.y.id;

/** @param {Panel} panel @param {any[]} x @param {any[]} y @param {any} look */
function line(panel, x, y, look) {
  return { type: "scatter", mode: "lines", x, y, xaxis: panel.x.id, yaxis: panel.y.id, line: look, hoverinfo: "skip", showlegend: false, connectgaps: false };
}
