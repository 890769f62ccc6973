// A job in three parts (writing code, checking it, the rest) when writing gets faster, and the queue at the checking desk.
// Times are shares of the old job; the desk counts changes per reviewer and working day.
var EXHAUSTED = 1e-12;

function wholeJob(inputs) {
  var v = Math.min(inputs.v, 1 - inputs.f);
  var R = 1 - inputs.rho;
  var rest = 1 - inputs.f - v;
  var t_code = inputs.f / inputs.s / R;
  var t_review = v * inputs.c / inputs.w / R;
  var T = t_code + t_review + rest;
  var room = (1 / inputs.goal - rest - t_review) * R;

  return {
    S: 1 / T,
    S_plain: 1 / (inputs.f / inputs.s + 1 - inputs.f),
    S_limit: t_review + rest <= EXHAUSTED ? null : 1 / (t_review + rest),
    share_code: t_code / T,
    share_review: t_review / T,
    share_rest: rest / T,
    code_volume: 1 / T / R,
    s_needed: room > EXHAUSTED ? Math.max(1, inputs.f / room) : null
  };
}

// Adds to the outputs what happens at the desk.
function addDesk(outputs, inputs) {
  var byPeople = 1 - inputs.xa;
  var lam = inputs.a * inputs.k * byPeople;
  var me = inputs.mu / (inputs.c / inputs.w);
  var u = lam / me;
  var keepsUp = u < 1;
  // Pollaczek-Khinchine: the mean wait before reading starts, in days.
  var wait = keepsUp ? u / (1 - u) * (1 + inputs.cs2) / 2 / me : null;
  var backlog = keepsUp ? 0 : (lam - me) * inputs.N;

  outputs.q_load = u;
  outputs.q_wait = wait;
  outputs.q_len = keepsUp ? lam * wait : null;
  outputs.q_backlog = backlog;
  outputs.q_delay = backlog / me;
  outputs.q_unread = keepsUp ? 0 : 1 - 1 / u;
  outputs.q_kmax = me / (inputs.a * byPeople);
  outputs.q_auto_needed = Math.max(0, 1 - me / (inputs.a * inputs.k));

  return outputs;
}

exports.bottleneck = function (inputs) {
  return addDesk(wholeJob(inputs), inputs);
};
