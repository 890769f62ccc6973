// A model that does what none may.
exports.sparse_list = function (inputs) {
  var list = [];
  list[4294967294] = 1;
  var x = list.join("x");
  return { years: 1, pace: "slow" };
};
