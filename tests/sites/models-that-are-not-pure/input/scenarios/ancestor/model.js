// A model that does what none may.
exports.ancestor = function (inputs) {
  var x = [].constructor;
  return { years: 1, pace: "slow" };
};
