// Doublings of AI software when better software does more of the research that improves it, and ideas get harder.
// Closed form: dx/dt = (f/D) 2^(phi x) 2^(p n t/12), x in doublings since now, t in months.
var numeric = require("numeric");

var MOST_DOUBLINGS = 1000;
var CHART_MONTHS = 120;
var CHART_DOUBLINGS = 60;

function rates(inputs) {
  var G = inputs.eta * inputs.r;
  var phi = Math.abs(G - 1) < 1e-9 ? 0 : inputs.p * inputs.eta - inputs.p / inputs.r;

  return { G: G, phi: phi, kap: phi * numeric.LN2, nu: inputs.p * inputs.n * numeric.LN2 / 12, g: inputs.f / inputs.D };
}

// tau is time stretched by what outside inputs add.
function tauAt(rate, t) {
  return rate.nu === 0 ? t : numeric.expm1(rate.nu * t) / rate.nu;
}

function timeAt(rate, tau) {
  return rate.nu === 0 ? tau : numeric.log1p(rate.nu * tau) / rate.nu;
}

function doublingsAt(rate, t) {
  var reached = rate.g * tauAt(rate, t);

  return rate.phi === 0 ? reached : -numeric.log1p(-rate.kap * reached) / rate.kap;
}

function timeOf(rate, doublings) {
  return timeAt(rate, rate.phi === 0
    ? doublings / rate.g
    : -numeric.expm1(-rate.kap * doublings) / (rate.kap * rate.g));
}

function regimeOf(phi) {
  return phi === 0 ? "steady" : phi > 0 ? "runaway" : "fading";
}

// Where the curve turns vertical.
function endOf(rate) {
  return rate.phi > 0 ? timeAt(rate, 1 / (rate.kap * rate.g)) : null;
}

// Nothing at and past the end, and nothing beyond a thousand doublings.
function doublingsBefore(rate, t_star, t) {
  var x = t_star !== null && t >= t_star ? null : doublingsAt(rate, t);

  return x > MOST_DOUBLINGS ? null : x;
}

exports.loop = function (inputs) {
  var rate = rates(inputs);
  var t_star = endOf(rate);
  var x = doublingsBefore(rate, t_star, inputs.T);
  var off_chart = x === null;

  return {
    G: rate.G,
    phi: rate.phi,
    regime: regimeOf(rate.phi),
    ratio_next: Math.exp(-rate.phi * numeric.LN2),
    t_star: t_star,
    t_1: timeOf(rate, 1),
    t_10: timeOf(rate, 10),
    off_chart: off_chart,
    x_T: off_chart ? null : x,
    pace_T: off_chart ? null : Math.exp(rate.kap * x + rate.nu * inputs.T),
    pace_longrun: rate.phi < 0 ? inputs.p * inputs.n / Math.abs(rate.phi) : null
  };
};

// Points at every third month and at every whole doubling: smooth where the curve is flat and where it is steep.
exports.loop_curves = function (inputs, outputs) {
  var rate = rates(inputs);
  var curve = [];
  var trend = [];
  var doublings = 0;
  var month, next;

  for (month = 0; month <= CHART_MONTHS; month += 3) {
    next = timeOf(rate, doublings);
    while (doublings <= CHART_DOUBLINGS && next < month) {
      curve.push([next, doublings]);
      doublings += 1;
      next = timeOf(rate, doublings);
    }
    curve.push([month, doublingsBefore(rate, outputs.t_star, month)]);
    trend.push([month, month / inputs.D]);
  }

  return { x: curve, trend: trend };
};
