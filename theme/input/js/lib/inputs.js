// What a model is given: every parameter has a value of its own range, and what was out of range or unreadable is said in words.

var numberText = require("number-text");
var numeric = require("numeric");

var LONGEST = 40;

function isDigit(text, at) {
  var code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function digitsFrom(text, at) {
  while (at < text.length && isDigit(text, at)) {
    at += 1;
  }

  return at;
}

/** Reads a decimal number such as -1.5 or 2e-3; NaN for anything else. An address may hold anything, so nothing is guessed. */
function parse(text) {
  var at, start, exponent;
  if (text.length === 0 || text.length > LONGEST) {
    return NaN;
  }

  start = text.charAt(0) === "-" ? 1 : 0;
  at = digitsFrom(text, start);
  if (at === start) {
    return NaN;
  }

  if (text.charAt(at) === ".") {
    start = at + 1;
    at = digitsFrom(text, start);
    if (at === start) {
      return NaN;
    }
  }

  if (text.charAt(at) === "e" || text.charAt(at) === "E") {
    exponent = at + 1;
    start = text.charAt(exponent) === "-" || text.charAt(exponent) === "+" ? exponent + 1 : exponent;
    at = digitsFrom(text, start);
    if (at === start || at - start > 2) {
      return NaN;
    }
  }

  return at === text.length ? Number(text) : NaN;
}

function isChoice(parameter, value) {
  var i;
  for (i = 0; i < parameter.choices.length; i += 1) {
    if (parameter.choices[i].id === value) {
      return true;
    }
  }

  return false;
}

function readChoice(parameter, value, notes) {
  if (isChoice(parameter, value)) {
    return value;
  }

  notes.push(parameter.name + ": there is no such choice, so " + numberText.show(parameter, parameter["default"]) + " is shown.");
  return parameter["default"];
}

function readNumber(parameter, value, notes) {
  var read = typeof value === "string" ? parse(value) : value, kept;
  if (typeof read !== "number" || isNaN(read)) {
    notes.push(parameter.name + ": no number could be read, so the default, " + numberText.show(parameter, parameter["default"]) + ", is used.");
    return parameter["default"];
  }

  kept = Math.max(parameter.min, Math.min(parameter.max, read));
  if (kept !== read) {
    notes.push(parameter.name + ": the value asked for is " + (read > kept ? "above" : "below") + " the range, so " + numberText.show(parameter, kept) + " is used.");
  }

  return parameter.whole ? numeric.floorWhole(kept) : kept;
}

/** @returns {{inputs, notes}} a value for each parameter of the spec, and sentences about what was given but not used. */
exports.resolve = function (spec, given) {
  var inputs = {}, notes = [], i, parameter, value, isGiven;
  for (i = 0; i < spec.parameters.length; i += 1) {
    parameter = spec.parameters[i];
    isGiven = given !== null && typeof given === "object" && Object.prototype.hasOwnProperty.call(given, parameter.key);
    value = isGiven ? given[parameter.key] : undefined;
    if (value === undefined) {
      inputs[parameter.key] = parameter["default"];
    } else if (parameter.choices) {
      inputs[parameter.key] = readChoice(parameter, value, notes);
    } else {
      inputs[parameter.key] = readNumber(parameter, value, notes);
    }
  }

  return { inputs: inputs, notes: notes };
};
