// One moving part, x, doublings of AI software since now: dx/dt = M(x)^p 2^(-be x) 2^(g be t / D) (1 - x/X) / D.
// Time enters through one factor only, so the equation separates: tau(t) is an integral over y, where y is x with the ceiling stretched away.
// That integral is summed once, panel by panel; every date is then looked up in the panels.

var numeric = require("numeric");

// Past this many doublings the chart is left (no ceiling), or this many ceilings is as good as the ceiling.
var OFF_CHART = 200;
var CEILINGS = 30;

// Five-point Gauss-Legendre on [-1, 1]; the middle node is 0.
var NODES = [-0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640];
var WEIGHTS = [0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665, 0.2369268850561891];

// The inputs with what follows from them: be is how fast ideas get harder, nu how fast outside inputs push, a month.
function forces(inputs) {
  var be = inputs.p / inputs.r;
  var X = inputs.X > 0 ? Math.max(2, inputs.X) : 0;
  return {
    D: inputs.D, p: inputs.p, h: inputs.h, d: inputs.d, X: X, be: be,
    nu: inputs.g * be * numeric.LN2 / inputs.D,
    yEnd: X > 0 ? CEILINGS * X : OFF_CHART
  };
}

function tauAt(f, t) {
  return f.nu === 0 ? t : numeric.expm1(f.nu * t) / f.nu;
}

function monthsAt(f, tau) {
  return f.nu === 0 ? tau : numeric.log1p(f.nu * tau) / f.nu;
}

function xAt(f, y) {
  return f.X > 0 ? -f.X * numeric.expm1(-y / f.X) : y;
}

function lnM(f, x) {
  return -numeric.logSumExp(f.h, -f.d * x * numeric.LN2, 1 - f.h, -x * numeric.LN2);
}

function integrand(f, y) {
  var x = xAt(f, y);
  return f.D * Math.exp(f.be * x * numeric.LN2 - f.p * lnM(f, x));
}

function panelIntegral(f, from, to) {
  var middle = (from + to) / 2;
  var half = (to - from) / 2;
  var sum = 0;
  for (var i = 0; i < 5; i++) {
    sum += WEIGHTS[i] * integrand(f, middle + half * NODES[i]);
  }
  return half * sum;
}

// Left ends of the panels with the integral up to them; the last entry is where the summing stopped.
function sumUntil(f, tauLast) {
  var y = 0;
  var tau = 0;
  var ends = [{ y: 0, tau: 0 }];
  while (tau < tauLast && y < f.yEnd) {
    var stretch = f.X > 0 ? Math.exp(y / f.X) : 1;
    var next = Math.min(y + Math.min(1 + y / 20, 3 / (numeric.LN2 * (f.be + f.p)) * stretch), f.yEnd);
    tau += panelIntegral(f, y, next);
    y = next;
    ends.push({ y: y, tau: tau });
  }
  return ends;
}

// Newton on the partial integral, from the side on which it cannot overshoot.
function yInPanel(f, left, right, tau) {
  var y = integrand(f, right.y) > integrand(f, left.y) ? right.y : left.y;
  for (var round = 0; round < 8; round++) {
    var step = (left.tau + panelIntegral(f, left.y, y) - tau) / integrand(f, y);
    y = Math.min(right.y, Math.max(left.y, y - step));
    if (Math.abs(step) < 1e-13 * (1 + y)) {
      break;
    }
  }
  return y;
}

// Doublings at t months; null when the chart was left before.
function doublingsAt(f, ends, t) {
  var tau = tauAt(f, t);
  if (tau <= 0) {
    return 0;
  }
  for (var i = 1; i < ends.length; i++) {
    if (ends[i].tau >= tau) {
      return xAt(f, yInPanel(f, ends[i - 1], ends[i], tau));
    }
  }
  return f.X > 0 ? f.X : null;
}

function paceAt(f, x, t) {
  var room = f.X > 0 ? Math.max(0, 1 - x / f.X) : 1;
  return room * Math.exp(f.p * lnM(f, x) - f.be * x * numeric.LN2 + f.nu * t);
}

function regimeOf(X, x, pace, average) {
  if (x === null || pace >= 10 || average >= 4 || (X > 0 && x >= 0.9 * X && average >= 2)) {
    return "runs away";
  }
  return pace < 0.5 ? "stalls" : pace >= 1.25 ? "compounds" : "steady";
}

exports.futures = function (inputs) {
  var f = forces(inputs);
  var T = inputs.T;
  var ends = sumUntil(f, tauAt(f, Math.max(36, T)));
  var x12 = doublingsAt(f, ends, 12);
  var x36 = doublingsAt(f, ends, 36);
  var xT = doublingsAt(f, ends, T);
  var pace = xT === null ? null : paceAt(f, xT, T);
  var average = xT === null ? null : xT * f.D / T;
  var gain = f.h === 0 ? inputs.r : f.d * inputs.r;
  return {
    gain: gain,
    x_12: x12,
    x_36: x36,
    x_T: xT,
    lead_T: xT === null ? null : xT - T / f.D,
    pace_T: pace,
    avg_pace: average,
    t_off: x36 === null || xT === null ? monthsAt(f, ends[ends.length - 1].tau) : null,
    regime: regimeOf(f.X, xT, pace, average),
    pace_longrun: f.X > 0 ? 0 : gain < 1 - 1e-9 ? inputs.g / (1 - gain) : null
  };
};

// Months every quarter of a year and at the end; while doublings come quicker than that, also the ends of panels, which cost nothing.
exports.futures_curves = function (inputs) {
  var f = forces(inputs);
  var T = inputs.T;
  var ends = sumUntil(f, tauAt(f, T));
  var points = [[0, 0]];
  var end = 1;
  for (var quarter = 1; points[points.length - 1][0] < T; quarter++) {
    var t = Math.min(3 * quarter, T);
    while (end < ends.length && monthsAt(f, ends[end].tau) < t) {
      points.push([monthsAt(f, ends[end].tau), xAt(f, ends[end].y)]);
      end++;
    }
    var x = doublingsAt(f, ends, t);
    if (x === null) {
      break;
    }
    points.push([t, x]);
  }
  return {
    x: points,
    trend: [[0, 0], [T, T / f.D]],
    ceiling: f.X > 0 ? [[0, f.X], [T, f.X]] : []
  };
};
