// The few functions that models need and ES5.1 lacks. The same file runs in the build and in the reader's browser.

exports.LN2 = 0.6931471805599453;

// exp(z) - 1 without the loss of digits that z near 0 would bring.
exports.expm1 = function (z) {
  return Math.abs(z) < 1e-5 ? z + z * z / 2 + z * z * z / 6 : Math.exp(z) - 1;
};

// ln(1 + z), likewise.
exports.log1p = function (z) {
  return Math.abs(z) < 1e-5 ? z - z * z / 2 + z * z * z / 3 : Math.log(1 + z);
};

// ln(w1 e^a1 + w2 e^a2) without overflow. A term of weight 0 is left out.
exports.logSumExp = function (w1, a1, w2, a2) {
  var most;
  if (w1 > 0 && w2 > 0) {
    most = Math.max(a1, a2);
    return most + Math.log(w1 * Math.exp(a1 - most) + w2 * Math.exp(a2 - most));
  }

  return w1 > 0 ? a1 + Math.log(w1) : a2 + Math.log(w2);
};

// A whole number from a slider may come as 2.9999999996.
exports.floorWhole = function (value) {
  return Math.floor(value + 1e-9);
};
