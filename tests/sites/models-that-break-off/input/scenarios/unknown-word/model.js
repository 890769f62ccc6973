exports.unknown_word = function (inputs) {
  return { years: 1, pace: "fast" };
};
