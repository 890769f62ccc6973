// A model that does what none may.
exports.catching = function (inputs) {
  try { x(); } catch (e) { }
  return { years: 1, pace: "slow" };
};
