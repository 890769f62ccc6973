// A model that does what none may.
exports.math_of_others = function (inputs) {
  var x = Math.sin(1);
  return { years: 1, pace: "slow" };
};
