exports.bad_curve = function (inputs) {
  return { years: 1, pace: "slow" };
};

exports.bad_curve_curves = function (inputs) {
  return { years: [[0, 1], [1, 0 / 0]] };
};
