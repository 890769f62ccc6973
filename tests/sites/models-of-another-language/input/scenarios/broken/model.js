exports.broken = function (inputs) {
  return { years: 1
};
