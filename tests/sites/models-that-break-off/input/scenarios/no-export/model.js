exports.other = function (inputs) {
  return { years: 1, pace: "slow" };
};
