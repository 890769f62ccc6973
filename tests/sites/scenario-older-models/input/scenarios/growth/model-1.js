// Years until a quantity has doubled that grows by a share of itself each year.

exports.growth = function (inputs) {
  var years = Math.log(2) / Math.log(1 + inputs.rate);
  return { years: years, pace: years < 5 ? "quick" : "slow" };
};
