// The axes of a figure as a drawing lays them out. Each counts in numbers of its own: logarithms, milliseconds, places among names, or values.

/**
 * @typedef {object} Axis
 * @property {string} key in the layout, for example xaxis2
 * @property {string} id in traces, for example x2
 * @property {string} type linear, log, date or category
 * @property {string} format number, percent, multiple or minutes
 * @property {[number, number]} full what the drawing shows
 * @property {[number, number]} place pixels at the ends of full, in units of the drawing
 * @property {number[]} ticks
 * @property {boolean} isFixed rows are not zoomed, nor are bars that reach to both sides of zero
 * @property {boolean} keepsZero the axis of bars, whose lengths mean something from zero only
 */

/**
 * @typedef {object} Panel
 * @property {Axis} x
 * @property {Axis} y
 * @property {number[] | undefined} rows middles of rows in units of the drawing, which the y axis then counts in
 * @property {boolean} namesAbove upright lines stop for the names of rows
 * @property {boolean} hasBars
 * @property {string[]} names of categories along y
 */

const milliseconds = (/** @type {string} */ date) => Date.parse(date.length > 10 ? `${date.replace(" ", "T")}Z` : date);

/** A value of a trace or shape as a number of its axis. @param {any} axis of the figure's layout @param {any} value */
export function numberOf(axis, value) {
  switch (axis.type) {
    case "log": return Math.log10(value);
    case "date": return milliseconds(value);
    case "category": return typeof value === "string" ? axis.categoryarray.indexOf(value) : value;
    default: return value;
  }
}

/** The end of a range as a number of its axis: a logarithmic axis writes logarithms there. @param {any} axis @param {any} end */
export function endOf(axis, end) {
  return axis.type === "date" ? milliseconds(end) : end;
}

/** The other way round. @param {Axis} axis @param {number} end */
export function writtenEnd(axis, end) {
  return axis.type === "date" ? new Date(end).toISOString().replace("Z", "") : end;
}

/** @param {any} figure @param {any} drawing one of its drawings @returns {Panel[]} */
export function panelsOf(figure, drawing) {
  return drawing.panels.map((/** @type {any} */ panel, /** @type {number} */ i) => {
    const number = i === 0 ? "" : String(i + 1);
    const [left, top, right, bottom] = panel.plot;
    const [x, y] = [figure.layout[`xaxis${number}`], figure.layout[`yaxis${number}`]];
    const hasBars = figure.data.some((/** @type {any} */ trace) => trace.type === "bar" && trace.xaxis === `x${number}`);
    const [from, to] = x.range.map((/** @type {any} */ end) => endOf(x, end));

    // In a panel of rows the axis begins right of the frame.
    const inset = (panel.x - left) * (to - from) / (right - panel.x);
    const value = panel.rows ? x : y;
    const isLowest = endOf(value, value.range[0]) === 0;
    return {
      x: { key: `xaxis${number}`, id: `x${number}`, type: x.type, format: panel.xformat, full: [from - inset, to], place: [left, right], ticks: panel.xticks.map((/** @type {any} */ tick) => numberOf(x, tick)), isFixed: hasBars && value === x && !isLowest, keepsZero: hasBars && value === x },
      y: panel.rows
        ? { key: `yaxis${number}`, id: `y${number}`, type: "linear", format: "number", full: [bottom, top], place: [bottom, top], ticks: panel.rows, isFixed: true, keepsZero: false }
        : { key: `yaxis${number}`, id: `y${number}`, type: y.type, format: panel.yformat, full: y.range.map((/** @type {any} */ end) => endOf(y, end)), place: [bottom, top], ticks: panel.yticks.map((/** @type {any} */ tick) => numberOf(y, tick)), isFixed: hasBars && !isLowest, keepsZero: hasBars },
      rows: panel.rows,
      namesAbove: panel.names_above === true,
      hasBars,
      names: y.categoryarray ?? [],
    };
  });
}

/** A value along y: names of rows stand where their rows do. @param {any} figure @param {Panel} panel @param {any} value */
export function alongY(figure, panel, value) {
  return panel.rows ? panel.rows[typeof value === "string" ? panel.names.indexOf(value) : value] : numberOf(figure.layout[panel.y.key], value);
}

/** Where a number stands, in units of the drawing. @param {Axis} axis @param {[number, number]} range that is shown @param {number} number */
export function placeOf(axis, [from, to], number) {
  return axis.place[0] + (number - from) / (to - from) * (axis.place[1] - axis.place[0]);
}
