exports.missing_output = function (inputs) {
  return { pace: "slow" };
};
