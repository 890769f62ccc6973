// A model that does what none may.
exports.pattern = function (inputs) {
  var x = /a+/;
  return { years: 1, pace: "slow" };
};
