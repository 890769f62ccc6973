// A model that does what none may.
exports.chance = function (inputs) {
  var x = Math.random();
  return { years: 1, pace: "slow" };
};
