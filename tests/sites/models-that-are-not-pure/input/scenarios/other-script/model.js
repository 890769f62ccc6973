// A model that does what none may.
exports.other_script = function (inputs) {
  var x = require("picture");
  return { years: 1, pace: "slow" };
};
