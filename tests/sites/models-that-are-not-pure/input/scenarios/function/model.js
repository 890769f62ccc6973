// A model that does what none may.
exports.function = function (inputs) {
  var x = Function("return 1")();
  return { years: 1, pace: "slow" };
};
