// Scales and axes. They depend on the spec alone, unless an end of an axis is a parameter: so a moving curve is seen to move.

import * as numberText from "./number-text.js";
import * as svg from "./svg.js";

var TICK_GAP = 7;

export function valueOf(result, value) {
  if (typeof value !== "string") {
    return value;
  }

  return result.inputs.hasOwnProperty(value) ? result.inputs[value] : result.outputs.hasOwnProperty(value) ? result.outputs[value] : null;
}

/** The ends of an axis in this state. */
export function endsOf(axis, result) {
  return { min: valueOf(result, axis.min), max: valueOf(result, axis.max) };
}

function roundTicks(min, max) {
  var rough = (max - min) / 5, step = 1, ticks = [], i;
  while (step * 10 <= rough) {
    step *= 10;
  }

  while (step > rough) {
    step /= 10;
  }

  step *= rough / step >= 5 ? 5 : rough / step >= 2 ? 2 : 1;
  for (i = Math.floor(min / step + 0.999999); i * step <= max + step * 1e-6; i += 1) {
    ticks.push(i * step);
  }

  return ticks;
}

function tensBetween(min, max) {
  var ticks = [], tick = 1;
  while (tick > min * 1.000001) {
    tick /= 10;
  }

  while (tick < min * 0.999999) {
    tick *= 10;
  }

  for (; tick <= max * 1.000001; tick *= 10) {
    ticks.push(tick);
  }

  return ticks;
}

/** The axis' own ticks that lie on it; round ones where it names none. */
export function ticksOf(axis, result) {
  var ends = endsOf(axis, result), all = axis.ticks, shown = [], i;
  if (!all) {
    all = axis.scale === "log" ? tensBetween(ends.min, ends.max) : roundTicks(ends.min, ends.max);
  }

  for (i = 0; i < all.length; i += 1) {
    if (all[i] >= ends.min - 1e-9 && all[i] <= ends.max + 1e-9) {
      shown.push(all[i]);
    }
  }

  return shown;
}

/** @returns a function from values to coordinates: min stands at from, max at to. */
export function scaleOf(axis, result, from, to) {
  var ends = endsOf(axis, result), isLog = axis.scale === "log";
  var low = isLog ? Math.log(ends.min) : ends.min, high = isLog ? Math.log(ends.max) : ends.max;
  return function (value) {
    var at = isLog ? Math.log(Math.max(value, 1e-300)) : value;
    return from + (at - low) / (high - low) * (to - from);
  };
}

// Every how many-th label fits beside its neighbour.
function stride(places, labels, size) {
  var step, i, fits;
  for (step = 1; step < labels.length; step += 1) {
    fits = true;
    for (i = step; i < labels.length; i += step) {
      fits = fits && Math.abs(places[i] - places[i - step]) >= svg.widthOf(labels[i] + labels[i - step], size) / 2 + size * 0.6;
    }

    if (fits) {
      return step;
    }
  }

  return labels.length;
}

/** How much room the labels of a vertical axis need. */
export function labelWidthOf(axis, result, size) {
  var ticks = ticksOf(axis, result), most = 0, i;
  for (i = 0; i < ticks.length; i += 1) {
    most = Math.max(most, svg.widthOf(numberText.short(ticks[i], axis.format), size));
  }

  return most + TICK_GAP + 2;
}

export function horizontal(nodes, axis, result, box, size, withGrid) {
  var ticks = ticksOf(axis, result), place = scaleOf(axis, result, box.left, box.right), places = [], labels = [], i, step, x, half;
  for (i = 0; i < ticks.length; i += 1) {
    places.push(place(ticks[i]));
    labels.push(numberText.short(ticks[i], axis.format));
  }

  step = stride(places, labels, size);
  for (i = 0; i < ticks.length; i += step) {
    x = places[i];
    half = svg.widthOf(labels[i], size) / 2;
    nodes.push(svg.line("x-mark-" + i, withGrid ? "chart__grid" : "chart__axis", x, withGrid ? box.top : box.bottom, x, box.bottom + (withGrid ? 0 : 4)));
    nodes.push(svg.text("x-tick-" + i, "chart__tick", Math.min(Math.max(x, half), box.end - half), box.bottom + size + 5, "middle", labels[i]));
  }

  nodes.push(svg.line("x-axis", "chart__axis", box.left, box.bottom, box.right, box.bottom));
  nodes.push(svg.text("x-title", "chart__tick", box.right, box.bottom + size * 2.35 + 5, "end", axis.title));
}

export function vertical(nodes, axis, result, box, size) {
  var ticks = ticksOf(axis, result), place = scaleOf(axis, result, box.bottom, box.top), i, y;
  for (i = 0; i < ticks.length; i += 1) {
    y = place(ticks[i]);
    nodes.push(svg.line("y-mark-" + i, "chart__grid", box.left, y, box.right, y));
    nodes.push(svg.text("y-tick-" + i, "chart__tick", box.left - TICK_GAP, y + size * 0.35, "end", numberText.short(ticks[i], axis.format)));
  }

  nodes.push(svg.text("y-title", "chart__tick", 0, size, "start", axis.title));
}
