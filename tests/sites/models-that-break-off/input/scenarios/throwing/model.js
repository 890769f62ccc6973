// A model that does what none may.
exports.throwing = function (inputs) {
  var x = inputs.nothing.more;
  return { years: 1, pace: "slow" };
};
