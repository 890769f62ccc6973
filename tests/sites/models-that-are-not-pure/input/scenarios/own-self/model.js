// A model that does what none may.
exports.own_self = function (inputs) {
  var x = this;
  return { years: 1, pace: "slow" };
};
