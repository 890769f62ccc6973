// A model that does what none may.
exports.hidden_function = function (inputs) {
  var x = []["con" + "structor"]["con" + "structor"]("return 1")();
  return { years: 1, pace: "slow" };
};
