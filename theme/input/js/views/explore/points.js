// The points that have something to say, by series, in the order in which they stand.

import { alongY, numberOf } from "./axes.js";

/** @typedef {{ panel: number, x: number, y: number, base: { x: number, y: number } | null, words: string }} Point where: numbers of the panel's axes; base: where its bar begins */

/** Entities, without which plotly.js would read tags. @param {string} words */
const plain = (words) => words.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** @param {any} figure @param {import("./axes.js").Panel[]} panels @returns {Point[][]} the points of each series */
export function seriesOf(figure, panels) {
  /** @type {Map<string, Point[]>} */
  const series = new Map();
  for (const trace of figure.data) {
    const number = panels.findIndex(({ x }) => x.id === trace.xaxis);
    if (!trace.hovertext || number < 0) {
      continue;
    }

    const panel = panels[number];
    const name = `${number} ${trace.name ?? ""}`;
    const points = series.get(name) ?? [];
    series.set(name, points);
    trace.hovertext.forEach((/** @type {string} */ words, /** @type {number} */ i) => {
      if (words === "" || trace.x[i] === null || trace.y[i] === null) {
        return;
      }

      const at = { x: numberOf(figure.layout[panel.x.key], trace.x[i]), y: alongY(figure, panel, trace.y[i]) };
      const before = points.at(-1);
      if (trace.mode === "lines" && before?.words === plain(words)) {
        // A range is one point, in its middle.
        Object.assign(before, { x: (before.x + at.x) / 2, y: (before.y + at.y) / 2 });
        return;
      }

      points.push({ panel: number, ...at, base: trace.type === "bar" ? panel.rows ? { ...at, x: 0 } : { ...at, y: 0 } : null, words: plain(words) });
    });
  }

  return [...series.values()].filter((points) => points.length > 0).map((points) => points.sort((one, other) => panels[one.panel].rows ? one.y - other.y || one.x - other.x : one.x - other.x || one.y - other.y));
}

/**
 * Steps from point to point: within a series, or to the nearest of the series before or after.
 * @param {Point[][]} series @param {Point | null} from @param {string} key @param {(point: Point) => { left: number, top: number }} placeOf
 * @returns {Point | undefined} nothing where the key does not step
 */
export function stepped(series, from, key, placeOf) {
  const number = Math.max(0, series.findIndex((points) => from !== null && points.includes(from)));
  const points = series[number];
  const at = from === null ? -1 : points.indexOf(from);
  switch (key) {
    case "ArrowRight": return points[Math.min(at + 1, points.length - 1)];
    case "ArrowLeft": return points[Math.max(at - 1, 0)];
    case "Home": return points[0];
    case "End": return points[points.length - 1];
    case "ArrowDown":
    case "ArrowUp": {
      const other = series[Math.min(Math.max(number + (key === "ArrowDown" ? 1 : -1), 0), series.length - 1)];
      return from === null ? points[0] : other === points ? from : nearest(other, placeOf(from), placeOf).point;
    }

    default: return undefined;
  }
}

/** @param {Point[]} points @param {{ left: number, top: number }} place @param {(point: Point) => { left: number, top: number }} placeOf */
export function nearest(points, { left, top }, placeOf) {
  return points.map((point) => {
    const end = placeOf(point);
    const start = point.base ? placeOf({ ...point, ...point.base }) : end;
    const apart = (/** @type {number} */ at, /** @type {number} */ one, /** @type {number} */ other) => Math.max(Math.min(one, other) - at, at - Math.max(one, other), 0);
    return { point, distance: Math.hypot(apart(left, start.left, end.left), apart(top, start.top, end.top)) };
  }).reduce((best, each) => each.distance < best.distance ? each : best);
}
