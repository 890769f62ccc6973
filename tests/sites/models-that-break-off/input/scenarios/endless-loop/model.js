// A model that does what none may.
exports.endless_loop = function (inputs) {
  while (true) {}
  return { years: 1, pace: "slow" };
};
