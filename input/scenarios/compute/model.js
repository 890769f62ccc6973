// How fast research goes with l times the thinking on c times the chips, when the elasticity sig says how far one stands in for the other.
// Constant elasticity of substitution, in logs throughout, since at small sig the powers overflow.

var numeric = require("numeric");

// Beyond this a number would only pretend to mean something.
var LN_BEYOND = 12 * Math.log(10);

function countable(ln) {
  return ln > LN_BEYOND ? null : Math.exp(ln);
}

function withLimit(S, limit, half, needed, cobb) {
  return { S: S, S_limit: limit, S_cobb: cobb, pct: limit === null ? null : 100 * S / limit, l_half: half, c_needed: needed };
}

// Labour and compute in fixed proportion: the scarcer one decides.
function fixedProportion(inputs, cobb) {
  return withLimit(Math.min(inputs.l, inputs.c), inputs.c, inputs.c / 2, inputs.l >= inputs.goal ? inputs.goal : null, cobb);
}

function neededChips(inputs, rho) {
  var A = rho * Math.log(inputs.goal);
  var B = Math.log(inputs.al) + rho * Math.log(inputs.l);
  if (A <= B) {
    return rho < 0 ? null : 0;
  }
  return countable((A + Math.log(-numeric.expm1(B - A)) - Math.log(1 - inputs.al)) / rho);
}

exports.compute = function (inputs) {
  var lnL = Math.log(inputs.l);
  var lnC = Math.log(inputs.c);
  var al = inputs.al;
  var cobb = Math.exp(al * lnL + (1 - al) * lnC);
  if (inputs.sig < 1e-6) {
    return fixedProportion(inputs, cobb);
  }
  if (Math.abs(inputs.sig - 1) < 1e-6) {
    return withLimit(cobb, null, null, countable((Math.log(inputs.goal) - al * lnL) / (1 - al)), cobb);
  }
  var rho = (inputs.sig - 1) / inputs.sig;
  var S = Math.exp(numeric.logSumExp(al, rho * lnL, 1 - al, rho * lnC) / rho);
  var limit = null;
  var half = null;
  if (rho < 0) {
    var E = -rho * numeric.LN2;
    limit = countable(Math.log(1 - al) / rho + lnC);
    half = countable((Math.log((1 - al) / al) + rho * lnC + E + Math.log(-numeric.expm1(-E))) / rho);
  }
  return withLimit(S, limit, half, neededChips(inputs, rho), cobb);
};
