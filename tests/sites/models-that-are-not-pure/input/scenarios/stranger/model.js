// A model that does what none may.
exports.stranger = function (inputs) {
  var x = window.location;
  return { years: 1, pace: "slow" };
};
