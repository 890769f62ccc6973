// The curves of a state: those that the model draws, or those that come of sweeping a parameter.

import * as axes from "./picture-axes.js";
import * as sentence from "./sentence.js";

export function copyWith(inputs, key, value) {
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
  return parameter.whole ? Math.floor(kept + 1e-9) : kept;
}

// Evenly spaced on the axis, both ends included.
function spaced(axis, result, count) {
  var ends = axes.endsOf(axis, result), isLog = axis.scale === "log", values = [], i, share;
  for (i = 0; i < count; i += 1) {
    share = i / (count - 1);
    values.push(i === 0 ? ends.min : i === count - 1 ? ends.max : isLog ? Math.exp(Math.log(ends.min) * (1 - share) + Math.log(ends.max) * share) : ends.min + (ends.max - ends.min) * share);
  }

  return values;
}

/** What the model says when one parameter is another. */
export function outputsAt(spec, model, inputs, key, value) {
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
export function of(spec, model, result) {
  var own = model[spec["function"] + "_curves"];
  if (spec.chart.kind === "grid") {
    return field(spec, model, result);
  }

  if (own) {
    return own(result.inputs, result.outputs);
  }

  return spec.chart.kind === "lines" && spec.chart.x.parameter ? sweep(spec, model, result) : {};
}
