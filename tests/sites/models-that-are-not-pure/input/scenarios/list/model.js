// A model that does what none may.
var all = [];
exports.list = function (inputs) {
  all.push(1);
  return { years: 1, pace: "slow" };
};
