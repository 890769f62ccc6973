// The first model: it had no pace yet.

exports.growth = function (inputs) {
  return { years: Math.log(2) / inputs.rate };
};
