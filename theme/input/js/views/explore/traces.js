// The figure's traces as the drawing shows them: its sizes, its rows, its order from the ground up.

import { alongY, numberOf, writtenEnd } from "./axes.js";

const barThickness = 16;
const widestBar = 72;
const rowReach = 11;
const open = "-open";

/** @typedef {import("./axes.js").Panel} Panel */

/** @param {any} figure in the page's colours @param {Panel[]} panels @param {number} scale pixels in a unit of the drawing @param {string} paper @param {number[][]} xTicks of each panel, where they stop for names */
export function tracesOf(figure, panels, scale, paper, xTicks) {
  const layers = [
    ...panels.flatMap((panel, i) => panel.namesAbove && !panel.hasBars ? uprightTraces(figure, panel, xTicks[i], scale) : []),
    ...figure.data.flatMap((/** @type {any} */ trace) => {
      const panel = panels.find(({ x }) => x.id === trace.xaxis);
      return panel ? [mark(figure, trace, panel, scale, paper), ...outlines(figure, trace, panel, scale), ...intervals(figure, trace, panel, scale)] : [];
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

  if (trace.type === "bar") {
    drawn.width = barWidth(trace, panel);
    drawn.marker = { ...trace.marker, line: { width: 0 } };
  } else if (trace.marker) {
    drawn.marker = look(trace.marker, scale, paper);
  }

  return { layer: layerOf(trace, order), trace: drawn };
}

/** In numbers of the axis along which bars stand. @param {any} trace @param {Panel} panel */
function barWidth(trace, panel) {
  const [from, to] = panel.x.full;
  return panel.rows ? barThickness : Math.min(trace.width, widestBar * (to - from) / (panel.x.place[1] - panel.x.place[0]));
}

/** Edges of hollow bars: plotly.js cannot dash those of its own. @param {any} figure @param {any} trace @param {Panel} panel @param {number} scale */
function outlines(figure, trace, panel, scale) {
  const hollow = trace.type === "bar" ? trace.marker.line.width.flatMap((/** @type {number} */ width, /** @type {number} */ i) => width > 0 ? [i] : []) : [];
  const half = trace.type === "bar" ? barWidth(trace, panel) / 2 : 0;
  const axis = figure.layout[panel.x.key];
  return hollow.map((/** @type {number} */ i) => {
    const x = numberOf(axis, trace.x[i]), y = alongY(figure, panel, trace.y[i]);
    const across = panel.rows ? [0, x, x, 0, 0] : [x - half, x - half, x + half, x + half, x - half];
    const up = panel.rows ? [y - half, y - half, y + half, y + half, y - half] : [0, y, y, 0, 0];
    return { layer: 1, trace: line(panel, across.map((at) => writtenEnd(panel.x, at)), up, { color: trace.marker.line.color, width: trace.marker.line.width[i] * scale, dash: `${4 * scale}px,${3 * scale}px` }) };
  });
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
  const isOpen = (/** @type {number} */ i) => marker.symbol[i].endsWith(open);
  return {
    ...marker,
    symbol: marker.symbol.map((/** @type {string} */ symbol) => symbol.replace(open, "")),
    size: marker.size * scale,
    color: marker.color.map((/** @type {string} */ colour, /** @type {number} */ i) => isOpen(i) ? paper : colour),
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

/**
 * Lines of ticks and of references in a panel where they stop for names: one for each row.
 * @param {any} figure @param {Panel} panel @param {number[]} ticks @param {number} scale
 * @returns {{ x: any, from: number, to: number, look: any }[]}
 */
function uprights(figure, panel, ticks, scale) {
  const axis = figure.layout[panel.x.key];
  const zero = axis.zeroline ? [{ at: 0, look: { color: axis.zerolinecolor, width: scale } }] : [];
  const references = figure.layout.shapes.filter((/** @type {any} */ shape) => isUpright(shape, panel)).map((/** @type {any} */ shape) => ({ at: numberOf(axis, shape.x0), look: { color: shape.line.color, width: shape.line.width * scale, dash: `${4 * scale}px,${3 * scale}px` } }));
  const lines = [...ticks.map((at) => ({ at, look: { color: axis.gridcolor, width: scale } })), ...zero, ...references];
  return lines.flatMap(({ at, look }) => (panel.rows ?? []).map((row) => ({ x: axis.type === "log" ? 10 ** at : writtenEnd(panel.x, at), from: row - rowReach, to: row + rowReach, look })));
}

/** Traces are quicker to draw than shapes. @param {any} figure @param {Panel} panel @param {number[]} ticks @param {number} scale */
function uprightTraces(figure, panel, ticks, scale) {
  const all = uprights(figure, panel, ticks, scale);
  return [...new Set(all.map(({ look }) => JSON.stringify(look)))].map((look) => {
    const same = all.filter((each) => JSON.stringify(each.look) === look);
    return { layer: -1, trace: line(panel, same.flatMap(({ x }) => [x, x, null]), same.flatMap(({ from, to }) => [from, to, null]), JSON.parse(look)) };
  });
}

/** But bars lie under all traces of lines, and would be crossed out. @param {any} figure @param {Panel} panel @param {number[]} ticks @param {number} scale */
export function uprightShapes(figure, panel, ticks, scale) {
  return uprights(figure, panel, ticks, scale).map(({ x, from, to, look }) => ({ type: "line", xref: panel.x.id, yref: panel.y.id, x0: x, x1: x, y0: from, y1: to, layer: look.dash ? "above" : "below", line: look }));
}

/** @param {any} shape @param {Panel} panel */
export const isUpright = (shape, panel) => panel.namesAbove && shape.type === "line" && shape.xref === panel.x.id && shape.yref !== panel.y.id;

/** @param {Panel} panel @param {any[]} x @param {any[]} y @param {any} look */
function line(panel, x, y, look) {
  return { type: "scatter", mode: "lines", x, y, xaxis: panel.x.id, yaxis: panel.y.id, line: look, hoverinfo: "skip", showlegend: false, connectgaps: false };
}
