// States drawn by a seed, and a digest of all that is shown in them: the build prints it, a reader's browser repeats it.

import * as numberText from "./number-text.js";
import * as states from "./states.js";

// Park and Miller's generator: products stay below 2^53, so every runtime draws the same states.
var MULTIPLIER = 16807;
var MODULUS = 2147483647;

// A prime below 2^45; times 101 it stays below 2^53.
var DIGEST_MODULUS = 35184372088777;

export function createRandom(seed) {
  var state = seed % MODULUS;
  return function () {
    state = state * MULTIPLIER % MODULUS;
    return state / MODULUS;
  };
}

// On a step of its slider. A scale of powers is drawn towards its low end with products alone, for powers may differ in the last digit.
function draw(parameter, random) {
  var share = random();
  if (parameter.choices) {
    return parameter.choices[Math.floor(share * parameter.choices.length)].id;
  }

  share = parameter.scale === "log" ? share * share * share : share;
  return Math.min(parameter.max, parameter.min + Math.floor((parameter.max - parameter.min) * share / parameter.step + 0.5) * parameter.step);
}

/** A state of the scenario: a value for each parameter. */
export function state(spec, seed) {
  var random = createRandom(seed * 7919 + 17), inputs = {}, i;
  random();
  for (i = 0; i < spec.parameters.length; i += 1) {
    inputs[spec.parameters[i].key] = draw(spec.parameters[i], random);
  }

  return inputs;
}

/** All that is shown of a state in words: notes, sentence, reason, every output. */
export function strings(spec, result) {
  var all = result.notes.concat([result.words, result.valid]), i;
  for (i = 0; i < spec.outputs.length; i += 1) {
    all.push(numberText.show(spec.outputs[i], result.outputs[spec.outputs[i].key]));
  }

  return all;
}

function add(hash, text) {
  var i;
  for (i = 0; i < text.length; i += 1) {
    hash = (hash * 101 + text.charCodeAt(i)) % DIGEST_MODULUS;
  }

  return hash;
}

function hex(value) {
  var text = "", digit;
  while (text.length < 12) {
    digit = value % 16;
    text = "0123456789abcdef".charAt(digit) + text;
    value = (value - digit) / 16;
  }

  return text;
}

/** One number for what is shown in the first count seeded states. */
export function digest(spec, model, count) {
  var hash = spec.version, seed;
  for (seed = 1; seed <= count; seed += 1) {
    hash = add(hash, strings(spec, states.evaluate(spec, model, state(spec, seed))).join("\n") + "\n");
  }

  return hex(hash);
}
