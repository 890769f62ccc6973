exports.arrow = (inputs) => ({ years: 1, pace: "slow" });
