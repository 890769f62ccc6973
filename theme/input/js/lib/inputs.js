// What a model is given: every parameter has a value of its own range, and what was out of range or unreadable is said in words.

import * as numberText from "./number-text.js";

var LONGEST = 40;
var SIGNS = "0123456789.-+e";

/** Reads a decimal number such as -1.5 or 2e-3; NaN for anything else. An address may hold anything, and nothing is guessed. */
function parse(text) {
  var i, value;
  for (i = 0; i < text.length; i += 1) {
    if (i >= LONGEST || SIGNS.indexOf(text.charAt(i)) < 0) {
      return NaN;
    }
  }

  value = text === "" ? NaN : Number(text);
  return isFinite(value) ? value : NaN;
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

  // As floorWhole of the models.
  return parameter.whole ? Math.floor(kept + 1e-9) : kept;
}

/** @returns {{inputs, notes}} a value for each parameter of the spec, and sentences about what was given but not used. */
export function resolve(spec, given) {
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
}
