exports.not_a_number = function (inputs) {
  return { years: 0 / 0, pace: "slow" };
};
