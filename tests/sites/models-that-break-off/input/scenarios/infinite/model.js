exports.infinite = function (inputs) {
  return { years: inputs.rate === 0.5 ? 1 / 0 : 1, pace: "slow" };
};
