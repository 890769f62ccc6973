// How much progress fits into how little time when software doubles with returns that shrink step by step to a limit.
// Follows the published recipe of Davidson and Houlden, with one addition: no doubling is faster than `floor` months.
var numeric = require("numeric");

var HIGHEST_POWER = 60;
var CHART_MONTHS = 48;

// Doublings that make one year of overall progress at the recent pace.
function doublingsPerYear(inputs) {
  return 12 / inputs.D0 / inputs.share;
}

// Doubling by doubling: when each is reached, and the shortest. r is lowered after it has set the next doubling's length.
function run(inputs) {
  var N = inputs.Y * doublingsPerYear(inputs);
  var steps = -Math.floor(-(N - 1e-9));
  var raw = inputs.D0 / inputs.f;
  var r = inputs.r0;
  var times = [0];
  var doublings = [0];
  var shortest = null;
  var t = 0;
  var i = 0;
  var dt = Math.max(inputs.floor, raw);

  while (i < steps && t + dt <= inputs.Tmax) {
    t += dt;
    i += 1;
    times.push(t);
    doublings.push(i);
    shortest = shortest === null ? dt : Math.min(shortest, dt);
    raw *= Math.exp(Math.min(HIGHEST_POWER, inputs.p * (1 / r - 1)) * numeric.LN2);
    r -= inputs.r0 / N;
    dt = Math.max(inputs.floor, raw);
  }

  if (i < steps) {
    times.push(inputs.Tmax);
    doublings.push(i + (inputs.Tmax - t) / dt);
  }

  return { N: N, steps: steps, whole: i, times: times, doublings: doublings, shortest: shortest };
}

// The pointer is the last point at or before t; past the last point the curve is flat.
function valueAt(path, pointer, t) {
  var rise;
  if (pointer === path.times.length - 1) {
    return path.doublings[pointer];
  }

  rise = (path.doublings[pointer + 1] - path.doublings[pointer]) / (path.times[pointer + 1] - path.times[pointer]);

  return path.doublings[pointer] + (t - path.times[pointer]) * rise;
}

function pointerFrom(path, pointer, t) {
  while (pointer + 1 < path.times.length && path.times[pointer + 1] <= t) {
    pointer += 1;
  }

  return pointer;
}

// The best window starts or ends at a point, since between points the curve is straight.
function bestGain(path, months) {
  var best = 0;
  var ahead = 0;
  var behind = 0;
  var i, t;

  for (i = 0; i < path.times.length; i += 1) {
    t = path.times[i];
    ahead = pointerFrom(path, ahead, t + months);
    best = Math.max(best, valueAt(path, ahead, t + months) - path.doublings[i]);
    if (t >= months) {
      behind = pointerFrom(path, behind, t - months);
      best = Math.max(best, path.doublings[i] - valueAt(path, behind, t - months));
    }
  }

  return best;
}

function timeOf(path, wanted) {
  var i, share;

  for (i = 1; i < path.times.length; i += 1) {
    if (path.doublings[i] >= wanted) {
      share = (wanted - path.doublings[i - 1]) / (path.doublings[i] - path.doublings[i - 1]);
      return path.times[i - 1] + share * (path.times[i] - path.times[i - 1]);
    }
  }

  return null;
}

exports.explosion = function (inputs) {
  var dpy = doublingsPerYear(inputs);
  var path = run(inputs);
  var made = path.doublings[path.doublings.length - 1];
  var shortest = path.shortest === null ? Math.max(inputs.floor, inputs.D0 / inputs.f) : path.shortest;

  return {
    N: path.N,
    doublings: made,
    years_total: made / dpy,
    hit_ceiling: path.whole >= path.steps,
    best12: bestGain(path, 12) / dpy,
    best4: bestGain(path, 4) / dpy,
    peak_pace: inputs.share * inputs.D0 / shortest,
    t_3y: timeOf(path, 3 * dpy),
    t_10y: timeOf(path, 10 * dpy)
  };
};

// Years of progress, month by month, as far as the chart and the months simulated go.
exports.explosion_curves = function (inputs) {
  var dpy = doublingsPerYear(inputs);
  var path = run(inputs);
  var end = Math.min(CHART_MONTHS, inputs.Tmax);
  var years = [];
  var i;

  for (i = 0; i < path.times.length && path.times[i] < end; i += 1) {
    years.push([path.times[i], path.doublings[i] / dpy]);
  }

  years.push([end, valueAt(path, pointerFrom(path, 0, end), end) / dpy]);

  return { years: years, trend: [[0, 0], [CHART_MONTHS, CHART_MONTHS / 12]] };
};
