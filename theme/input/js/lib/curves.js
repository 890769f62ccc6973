// What the chart and the table of a state hold: the curves that the model draws, or those that come of sweeping a parameter.

var axes = require("picture-axes");
var numberText = require("number-text");
var numeric = require("numeric");
var sentence = require("sentence");

function copyWith(inputs, key, value) {
  var copy = {}, name;
  for (name in inputs) {
    if (inputs.hasOwnProperty(name)) {
      copy[name] = inputs[name];
    }
  }

  copy[key] = value;
  return copy;
}

function allowed(parameter, value) {
  var kept = Math.max(parameter.min, Math.min(parameter.max, value));
  return parameter.whole ? numeric.floorWhole(kept) : kept;
}

// Evenly spaced on the axis, both ends included.
function spaced(axis, result, count) {
  var ends = axes.ends(axis, result), isLog = axis.scale === "log", values = [], i, share;
  for (i = 0; i < count; i += 1) {
    share = i / (count - 1);
    values.push(i === 0 ? ends.min : i === count - 1 ? ends.max : isLog ? Math.exp(Math.log(ends.min) * (1 - share) + Math.log(ends.max) * share) : ends.min + (ends.max - ends.min) * share);
  }

  return values;
}

function outputsAt(spec, model, inputs, key, value) {
  return model[spec["function"]](copyWith(inputs, key, allowed(sentence.fieldOf(spec.parameters, key), value)));
}

function sweep(spec, model, result) {
  var chart = spec.chart, found = {}, xs = spaced(chart.x, result, chart.points || 41), i, c, outputs, value;
  for (c = 0; c < chart.curves.length; c += 1) {
    found[chart.curves[c].id] = [];
  }

  for (i = 0; i < xs.length; i += 1) {
    outputs = outputsAt(spec, model, result.inputs, chart.x.parameter, xs[i]);
    for (c = 0; c < chart.curves.length; c += 1) {
      value = outputs[chart.curves[c].output];
      found[chart.curves[c].id].push([xs[i], typeof value === "number" ? value : null]);
    }
  }

  return found;
}

function field(spec, model, result) {
  var chart = spec.chart, xs = spaced(chart.x, result, chart.x.steps || 21), ys = spaced(chart.y, result, chart.y.steps || 21), cells = [], i, j, inputs;
  for (j = 0; j < ys.length; j += 1) {
    inputs = copyWith(result.inputs, chart.y.parameter, allowed(sentence.fieldOf(spec.parameters, chart.y.parameter), ys[j]));
    for (i = 0; i < xs.length; i += 1) {
      cells.push([xs[i], ys[j], outputsAt(spec, model, inputs, chart.x.parameter, xs[i])[chart.output]]);
    }
  }

  return { grid: cells };
}

/** Lists of points by the id of their curve; for a grid, its cells row by row as [x, y, value]. */
exports.of = function (spec, model, result) {
  var own = model[spec["function"] + "_curves"];
  if (spec.chart.kind === "grid") {
    return field(spec, model, result);
  }

  if (own) {
    return own(result.inputs, result.outputs);
  }

  return spec.chart.kind === "lines" && spec.chart.x.parameter ? sweep(spec, model, result) : {};
};

// The value of a curve at x, on the straight line between its points.
function valueAt(points, x) {
  var i, before, after;
  for (i = 0; i < points.length; i += 1) {
    after = points[i];
    if (Math.abs(after[0] - x) < 1e-9) {
      return after[1];
    }

    if (after[0] > x) {
      return i === 0 || after[1] === null || before[1] === null ? null : before[1] + (after[1] - before[1]) * (x - before[0]) / (after[0] - before[0]);
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
  var chart = spec.chart, wanted = spec.table && spec.table.columns, ticks = axes.ticks(chart.x, result), shown = [], columns = [chart.x.title], rows = [], i, c, curve, value, row, swept;
  for (c = 0; c < chart.curves.length; c += 1) {
    curve = chart.curves[c];
    if (!curve.points && (!wanted || wanted.indexOf(curve.id) >= 0)) {
      shown.push(curve);
      columns.push(curve.name);
    }
  }

  for (i = 0; i < ticks.length; i += 1) {
    row = [numberText.format(ticks[i], chart.x.format)];
    swept = chart.x.parameter ? outputsAt(spec, model, result.inputs, chart.x.parameter, ticks[i]) : null;
    for (c = 0; c < shown.length; c += 1) {
      value = swept ? swept[shown[c].output] : valueAt(result.curves[shown[c].id] || [], ticks[i]);
      row.push(typeof value === "number" ? numberText.format(value, formatOf(chart.y)) : "off the chart");
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
  var chart = spec.chart, xs = axes.ticks(chart.x, result), ys = axes.ticks(chart.y, result), columns = [chart.y.title], rows = [], i, j, inputs, row, value;
  for (i = 0; i < xs.length; i += 1) {
    columns.push(chart.x.title + ": " + numberText.format(xs[i], chart.x.format));
  }

  for (j = 0; j < ys.length; j += 1) {
    row = [numberText.format(ys[j], chart.y.format)];
    inputs = copyWith(result.inputs, chart.y.parameter, allowed(sentence.fieldOf(spec.parameters, chart.y.parameter), ys[j]));
    for (i = 0; i < xs.length; i += 1) {
      value = outputsAt(spec, model, inputs, chart.x.parameter, xs[i])[chart.output];
      row.push((value >= (chart.boundary || 0) ? chart.above : chart.below) + ", " + numberText.show(sentence.fieldOf(spec.outputs, chart.output) || {}, value));
    }

    rows.push(row);
  }

  return { columns: columns, rows: rows };
}

/** The state as a table: at the ticks of the horizontal axis, or row by row. */
exports.table = function (spec, model, result) {
  if (result.valid !== "") {
    return { columns: [spec.chart.x.title], rows: [] };
  }

  return spec.chart.kind === "grid" ? tableOfGrid(spec, model, result) : spec.chart.kind === "rows" ? tableOfRows(spec, result) : tableOfLines(spec, model, result);
};
