// From growth in code back to growth in all work, when work mixes code with other things (elasticity sig), and on to AI progress.
var numeric = require("numeric");

var NEAR_ONE = 1e-6;
var WIDEST = 100;
var HALVINGS = 100;
var FREE = 1000000;

// ln U, where L is the logarithm of how many times cheaper writing code has become.
function workFor(inputs, L) {
  return numeric.logSumExp(inputs.f, (inputs.sig - 1) * L, 1 - inputs.f, 0) / (inputs.sig - 1);
}

// Code grows with L, so halving finds the one L that gives the growth in code.
function cheapnessFor(inputs, code) {
  var low = -WIDEST;
  var high = WIDEST;
  var i, middle;

  for (i = 0; i < HALVINGS; i += 1) {
    middle = (low + high) / 2;
    if ((1 - inputs.sig) * workFor(inputs, middle) + inputs.sig * middle < code) {
      low = middle;
    } else {
      high = middle;
    }
  }

  return (low + high) / 2;
}

exports.uplift = function (inputs) {
  var m_real = inputs.m * (1 - inputs.pad);
  var isPlain = Math.abs(inputs.sig - 1) < NEAR_ONE;
  var L = isPlain ? Math.log(m_real) : cheapnessFor(inputs, Math.log(m_real));
  var U = isPlain ? Math.pow(m_real, inputs.f) : Math.exp(workFor(inputs, L));
  var s = isPlain ? m_real : Math.exp(L);

  return {
    m_real: m_real,
    U: U,
    s: s > FREE ? null : s,
    P: Math.pow(U, inputs.e),
    U_amdahl_cap: 1 / (1 - inputs.f),
    gap: inputs.m / U
  };
};
