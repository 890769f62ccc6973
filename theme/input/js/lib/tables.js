// The table of a state: at the ticks of the horizontal axis, or row by row.

import * as axes from "./picture-axes.js";
import * as curves from "./curves.js";
import * as numberText from "./number-text.js";
import * as sentence from "./sentence.js";

// The value of a curve at x, on the straight line between its points; undefined where it has not begun.
function valueAt(points, x) {
  var i, before, after;
  if (points.length > 0 && x < points[0][0] - 1e-9) {
    return undefined;
  }

  for (i = 0; i < points.length; i += 1) {
    after = points[i];
    if (Math.abs(after[0] - x) < 1e-9) {
      return after[1];
    }

    if (after[0] > x) {
      return after[1] === null || before[1] === null ? null : before[1] + (after[1] - before[1]) * (x - before[0]) / (after[0] - before[0]);
    }

    before = after;
  }

  return null;
}

// A table has room for more than the ticks of an axis show.
function formatOf(axis) {
  return axis.format === "whole" ? "number" : axis.format;
}

function tableOfLines(spec, model, result) {
  var chart = spec.chart, wanted = spec.table && spec.table.columns, ticks = axes.ticksOf(chart.x, result), shown = [], columns = [chart.x.title], rows = [], i, c, curve, value, row, swept;
  for (c = 0; c < chart.curves.length; c += 1) {
    curve = chart.curves[c];
    if (!curve.points && (!wanted || wanted.length === 0 || wanted.indexOf(curve.id) >= 0)) {
      shown.push(curve);
      columns.push(curve.name);
    }
  }

  for (i = 0; i < ticks.length; i += 1) {
    row = [numberText.format(ticks[i], chart.x.format)];
    swept = chart.x.parameter ? curves.outputsAt(spec, model, result.inputs, chart.x.parameter, ticks[i]) : null;
    for (c = 0; c < shown.length; c += 1) {
      value = swept ? swept[shown[c].output] : valueAt(result.curves[shown[c].id] || [], ticks[i]);
      row.push(typeof value === "number" ? numberText.format(value, formatOf(chart.y)) : value === undefined ? "not yet" : "off the chart");
    }

    rows.push(row);
  }

  return { columns: columns, rows: rows };
}

function tableOfRows(spec, result) {
  var chart = spec.chart, rows = [], i, row, value;
  for (i = 0; i < chart.rows.length; i += 1) {
    row = chart.rows[i];
    value = row.output ? result.outputs[row.output] : row.value;
    rows.push([row.name, numberText.format(value, chart.x.format), typeof row.low === "number" ? numberText.format(row.low, chart.x.format) + " to " + numberText.format(row.high, chart.x.format) : "none given"]);
  }

  return { columns: ["Whose number", chart.x.title, "Range"], rows: rows };
}

function tableOfGrid(spec, model, result) {
  var chart = spec.chart, xs = axes.ticksOf(chart.x, result), ys = axes.ticksOf(chart.y, result), columns = [chart.y.title], rows = [], i, j, inputs, row, value;
  for (i = 0; i < xs.length; i += 1) {
    columns.push(chart.x.title + ": " + numberText.format(xs[i], chart.x.format));
  }

  for (j = 0; j < ys.length; j += 1) {
    row = [numberText.format(ys[j], chart.y.format)];
    inputs = curves.copyWith(result.inputs, chart.y.parameter, ys[j]);
    for (i = 0; i < xs.length; i += 1) {
      value = curves.outputsAt(spec, model, inputs, chart.x.parameter, xs[i])[chart.output];
      row.push((value >= (chart.boundary || 0) - 1e-12 ? chart.above : chart.below) + ", " + numberText.show(sentence.fieldOf(spec.outputs, chart.output) || {}, value));
    }

    rows.push(row);
  }

  return { columns: columns, rows: rows };
}

/** Its columns by name, its cells as words; no rows where the model does not hold. */
export function of(spec, model, result) {
  if (result.valid !== "") {
    return { columns: [spec.chart.x.title], rows: [] };
  }

  return spec.chart.kind === "grid" ? tableOfGrid(spec, model, result) : spec.chart.kind === "rows" ? tableOfRows(spec, result) : tableOfLines(spec, model, result);
}
