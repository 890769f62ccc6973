// A model that does what none may.
exports.fixed = function (inputs) {
  const x = 1;
  return { years: 1, pace: "slow" };
};
