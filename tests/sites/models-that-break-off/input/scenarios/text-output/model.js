exports.text_output = function (inputs) {
  return { years: "1", pace: "slow" };
};
