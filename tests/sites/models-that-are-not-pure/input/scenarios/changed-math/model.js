// A model that does what none may.
exports.changed_math = function (inputs) {
  Math.exp = 1;
  return { years: 1, pace: "slow" };
};
