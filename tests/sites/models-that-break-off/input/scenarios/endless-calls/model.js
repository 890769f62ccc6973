// A model that does what none may.
function down(n) {
  return down(n + 1);
}

exports.endless_calls = function (inputs) {
  var x = down(1);
  return { years: 1, pace: "slow" };
};
