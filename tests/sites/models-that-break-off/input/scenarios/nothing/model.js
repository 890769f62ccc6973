exports.nothing = function (inputs) {
  return;
};
