// A model that does what none may.
exports.evaluated = function (inputs) {
  var x = eval("1");
  return { years: 1, pace: "slow" };
};
