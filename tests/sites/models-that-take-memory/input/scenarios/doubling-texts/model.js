// A model that does what none may.
exports.doubling_texts = function (inputs) {
  var text = "growing";
  while (text.length > 0) {
    text = (text + text).substring(0);
  }
  return { years: 1, pace: "slow" };
};
