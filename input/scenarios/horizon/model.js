// When an AI could do a day, a week, a month, a year of work alone, if the trend in the length of its jobs goes on (horizon),
// and the trend that points give (horizon_fit). Lengths of work in minutes, dates as decimal years.
var numeric = require("numeric");

var TARGETS = [["day", 480], ["week", 2400], ["month", 10020], ["year", 120000]];
var STRAIGHT = 1e-9;
var MOST_DOUBLINGS = 60;
var MOST_BELOW_CEILING = 1000;
var CHART_END = 2033;
var DAYS_PER_MONTH = 30.4375;

// Days since the first, and minutes at even odds: leading models from METR's file, released from 2023 on, under 16 hours.
var METR_START = 2023 + 72 / 365;
var METR_2023 = [
  [0, 3.987428], [237, 4.044959], [426, 6.991195], [464, 11.395377], [548, 20.326586], [588, 20.522872], [632, 38.831588],
  [713, 60.388937], [764, 119.732634], [877, 203.012577], [980, 224.325884], [986, 292.994594], [1003, 352.249302], [1059, 718.80683]
];
var THREE_START = 2024 + 63 / 366;
var METR_THREE = [[0, 3.952262], [357, 60.388937], [703, 718.80683]];
var MILESTONES_START = 2024 + 60 / 366;
// Months since March 2024.
var MILESTONES = [[0, 4], [11, 90], [23, 720]];

function power2(exponent) {
  return Math.exp(exponent * numeric.LN2);
}

function log2(value) {
  return Math.log(value) / numeric.LN2;
}

// How many doublings longer the horizon at even odds must be than a job to be done with reliability p.
function demand(inputs) {
  return Math.log(inputs.p / (1 - inputs.p)) / inputs.b;
}

function monthsFor(k, D, q) {
  return Math.abs(q - 1) < STRAIGHT ? D * k : D * (1 - Math.exp(k * Math.log(q))) / (1 - q);
}

function dateOf(inputs, target, H, D) {
  var wanted = target * power2(demand(inputs));
  var ceiling = 60 * inputs.K;
  var k;

  if (wanted <= H) {
    return inputs.t0;
  }
  if (ceiling > 0 && (ceiling <= H || wanted >= ceiling)) {
    return null;
  }

  k = ceiling > 0 ? log2((ceiling / H - 1) / (ceiling / wanted - 1)) : log2(wanted / H);

  return inputs.t0 + Math.max(0, monthsFor(k, D, inputs.q)) / 12;
}

// Doublings after m months; null once the curve has run off to no end.
function doublingsAfter(m, D, q) {
  var left;
  if (Math.abs(q - 1) < STRAIGHT) {
    return m / D;
  }

  left = 1 - (1 - q) * m / D;

  return left <= 0 ? null : Math.log(left) / Math.log(q);
}

function horizonAt(inputs, date, H, D) {
  var k = doublingsAfter(Math.max(0, 12 * (date - inputs.t0)), D, inputs.q);
  var ceiling = 60 * inputs.K;
  var h;

  if (ceiling === 0) {
    h = k === null || k > MOST_DOUBLINGS ? null : H * power2(k);
  } else if (ceiling <= H) {
    h = H;
  } else {
    h = k === null ? ceiling : ceiling / (1 + (ceiling / H - 1) * power2(-Math.min(k, MOST_BELOW_CEILING)));
  }

  return h === null ? null : h * power2(-demand(inputs));
}

exports.horizon = function (inputs) {
  var outputs = {};
  var i, key, minutes;

  for (i = 0; i < TARGETS.length; i += 1) {
    key = "date_" + TARGETS[i][0];
    minutes = TARGETS[i][1];
    outputs[key] = dateOf(inputs, minutes, inputs.H0, inputs.D);
    outputs[key + "_fast"] = dateOf(inputs, minutes, inputs.H0 * inputs.uH, inputs.D / inputs.uD);
    outputs[key + "_slow"] = dateOf(inputs, minutes, inputs.H0 / inputs.uH, inputs.D * inputs.uD);
  }

  outputs.H0_p = inputs.H0 * power2(-demand(inputs));
  outputs.H_q = horizonAt(inputs, inputs.tq, inputs.H0, inputs.D);
  outputs.singular_date = inputs.q < 1 - STRAIGHT && inputs.K === 0 ? inputs.t0 + inputs.D / (1 - inputs.q) / 12 : null;

  return outputs;
};

// Eighths of a year, which hit every tick of the axis, and from the start on a dozen steps to the end of a curve without end.
function curveOf(inputs, H, D) {
  var bend = inputs.q < 1 - STRAIGHT ? D / (1 - inputs.q) / 144 : CHART_END;
  var points = [[inputs.t0, horizonAt(inputs, inputs.t0, H, D)]];
  var eighth = Math.floor(inputs.t0 * 8) + 1;
  var fine = 1;
  var date = inputs.t0;

  while (date < CHART_END) {
    date = eighth / 8;
    if (fine < 12 && inputs.t0 + fine * bend < date) {
      date = inputs.t0 + fine * bend;
      fine += 1;
    } else {
      eighth += 1;
    }
    points.push([date, horizonAt(inputs, date, H, D)]);
  }

  return points;
}

function dots(data, start, unitsPerYear) {
  var points = [];
  var i;
  for (i = 0; i < data.length; i += 1) {
    points.push([start + data[i][0] / unitsPerYear, data[i][1]]);
  }

  return points;
}

exports.horizon_curves = function (inputs) {
  return {
    central: curveOf(inputs, inputs.H0, inputs.D),
    fast: curveOf(inputs, inputs.H0 * inputs.uH, inputs.D / inputs.uD),
    slow: curveOf(inputs, inputs.H0 / inputs.uH, inputs.D * inputs.uD),
    measured: dots(METR_2023, METR_START, 365.25)
  };
};

// The data of a name, in months and doublings of a minute, with the 97.5% quantile of Student for its number of points.
function dataOf(name) {
  var isMilestones = name === "milestones";
  var isThree = name === "metr_three";
  var raw = isMilestones ? MILESTONES : isThree ? METR_THREE : METR_2023;
  var points = [];
  var i;
  for (i = 0; i < raw.length; i += 1) {
    points.push([isMilestones ? raw[i][0] : raw[i][0] / DAYS_PER_MONTH, log2(raw[i][1])]);
  }

  return {
    points: points,
    start: isMilestones ? MILESTONES_START : isThree ? THREE_START : METR_START,
    student: points.length === 3 ? 12.706204736432095 : 2.1788128296634177
  };
}

// Ordinary least squares.
function fit(data) {
  var n = data.points.length;
  var sumX = 0, sumY = 0, Sxx = 0, Sxy = 0, Syy = 0, SSE = 0;
  var i, dx, dy, slope, sd;

  for (i = 0; i < n; i += 1) {
    sumX += data.points[i][0];
    sumY += data.points[i][1];
  }
  for (i = 0; i < n; i += 1) {
    dx = data.points[i][0] - sumX / n;
    dy = data.points[i][1] - sumY / n;
    Sxx += dx * dx;
    Sxy += dx * dy;
    Syy += dy * dy;
  }
  slope = Sxy / Sxx;
  for (i = 0; i < n; i += 1) {
    dx = data.points[i][0] - sumX / n;
    dy = data.points[i][1] - sumY / n - slope * dx;
    SSE += dy * dy;
  }
  sd = Math.sqrt(SSE / (n - 2));

  return {
    n: n, meanX: sumX / n, meanY: sumY / n, Sxx: Sxx, slope: slope, sd: sd, r2: 1 - SSE / Syy,
    doubt: data.student * sd / Math.sqrt(Sxx), student: data.student, lastX: data.points[n - 1][0]
  };
}

// Middle, low and high of a new model at month x, in minutes.
function foretold(line, x) {
  var off = x - line.meanX;
  var Y = line.meanY + line.slope * off;
  var half = line.student * line.sd * Math.sqrt(1 + 1 / line.n + off * off / line.Sxx);

  return [power2(Y), power2(Y - half), power2(Y + half)];
}

exports.horizon_fit = function (inputs) {
  var line = fit(dataOf(inputs.dataset));
  var ahead = foretold(line, line.lastX + inputs.ahead);

  return {
    n: line.n,
    D: 1 / line.slope,
    D_lo: 1 / (line.slope + line.doubt),
    D_hi: line.slope - line.doubt <= 0 ? null : 1 / (line.slope - line.doubt),
    sd: line.sd,
    r2: line.r2,
    H_ahead: ahead[0],
    H_ahead_lo: ahead[1],
    H_ahead_hi: ahead[2]
  };
};

// Points at every quarter of a year, which hit the ticks of the axis, and at both ends.
exports.horizon_fit_curves = function (inputs) {
  var data = dataOf(inputs.dataset);
  var line = fit(data);
  var curves = { middle: [], low: [], high: [], measured: [] };
  var end = data.start + (line.lastX + inputs.ahead) / 12;
  var date = data.start;
  var ahead, i;

  while (date !== null) {
    ahead = foretold(line, 12 * (date - data.start));
    curves.middle.push([date, ahead[0]]);
    curves.low.push([date, ahead[1]]);
    curves.high.push([date, ahead[2]]);
    date = date >= end ? null : Math.min(end, (Math.floor(date * 4) + 1) / 4);
  }
  for (i = 0; i < line.n; i += 1) {
    curves.measured.push([data.start + data.points[i][0] / 12, power2(data.points[i][1])]);
  }

  return curves;
};
