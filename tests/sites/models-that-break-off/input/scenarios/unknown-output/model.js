exports.unknown_output = function (inputs) {
  return { years: 1, pace: "slow", more: 1 };
};
