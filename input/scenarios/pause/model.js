// Whether each of n labs that signed a pause would rather keep it than cheat, while o outsiders race whatever happens.
// Pay-offs are counted in prizes. The deal holds when the chance of being caught takes the profit out of cheating.

// Equal pay-offs must not flip a verdict by rounding.
var EQUAL = 1e-12;

function leastCatchRate(temptation, spread) {
  if (temptation <= EQUAL) {
    return 0;
  }
  var ratio = spread > EQUAL ? temptation / spread : null;
  return ratio !== null && ratio <= 1 + EQUAL ? Math.min(1, ratio) : null;
}

function leastPenalty(inputs, pause, cheat, race) {
  if (inputs.q > 0) {
    var afterwards = inputs.ka * race + (1 - inputs.ka) * pause;
    return Math.max(0, ((1 - inputs.q) * cheat + inputs.q * afterwards - pause) / inputs.q);
  }
  return cheat - pause <= EQUAL ? 0 : null;
}

function verdictOf(wanted, holds, temptation) {
  if (!wanted) {
    return "not wanted";
  }
  if (!holds) {
    return "breaks";
  }
  return temptation <= EQUAL ? "self-enforcing" : "held by inspection";
}

exports.pause = function (inputs) {
  var all = inputs.n + inputs.o;
  var safe = 1 - inputs.x;
  var pause = (inputs.o === 0 ? inputs.ga / all : (1 - inputs.w) / inputs.n) - inputs.L * (1 - Math.pow(safe, inputs.o));
  var cheat = inputs.w / (inputs.o + 1) - inputs.L * (1 - Math.pow(safe, inputs.o + 1));
  var race = 1 / all - inputs.L * (1 - Math.pow(safe, all));
  var caught = inputs.ka * race + (1 - inputs.ka) * pause - inputs.F;
  var temptation = cheat - pause;
  var margin = pause - ((1 - inputs.q) * cheat + inputs.q * caught);
  var holds = margin >= -EQUAL;
  var wanted = pause - race >= -EQUAL;
  return {
    U_pause: pause,
    U_cheat: cheat,
    U_race: race,
    U_caught: caught,
    temptation: temptation,
    margin: margin,
    holds: holds,
    wanted: wanted,
    q_star: leastCatchRate(temptation, cheat - caught),
    F_star: leastPenalty(inputs, pause, cheat, race),
    verdict: verdictOf(wanted, holds, temptation)
  };
};
