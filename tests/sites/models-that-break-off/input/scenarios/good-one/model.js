exports.good_one = function (inputs) {
  return { years: 1, pace: "slow" };
};
