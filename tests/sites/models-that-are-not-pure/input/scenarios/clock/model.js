// A model that does what none may.
exports.clock = function (inputs) {
  var x = new Date();
  return { years: 1, pace: "slow" };
};
