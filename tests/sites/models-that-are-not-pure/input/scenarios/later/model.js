// A model that does what none may.
exports.later = function (inputs) {
  let x = 1;
  return { years: 1, pace: "slow" };
};
