// One state of a scenario, from what was given to the words and curves that are shown. The build and the browser call the same functions.

import * as curves from "./curves.js";
import * as inputsOf from "./inputs.js";
import * as numberText from "./number-text.js";
import * as sentence from "./sentence.js";

function merged(inputs, outputs) {
  var values = {}, key;
  for (key in inputs) {
    if (inputs.hasOwnProperty(key)) {
      values[key] = inputs[key];
    }
  }

  for (key in outputs) {
    if (outputs.hasOwnProperty(key)) {
      values[key] = outputs[key];
    }
  }

  return values;
}

function readoutsOf(spec, outputs) {
  var readouts = [], i;
  for (i = 0; i < spec.outputs.length; i += 1) {
    if (spec.outputs[i].readout !== false) {
      readouts.push({ key: spec.outputs[i].key, name: spec.outputs[i].name, text: numberText.show(spec.outputs[i], outputs[spec.outputs[i].key]) });
    }
  }

  return readouts;
}

/** Numbers and words of a state, without its curves: one call of the model. */
export function evaluate(spec, model, given) {
  var resolved = inputsOf.resolve(spec, given), outputs = model[spec["function"]](resolved.inputs), values = merged(resolved.inputs, outputs);
  var parts = sentence.fill(spec, sentence.choose(spec.sentence, values) || "", resolved.inputs, outputs), reason = sentence.choose(spec.validity, values);
  return {
    inputs: resolved.inputs,
    notes: resolved.notes,
    outputs: outputs,
    valid: reason === null ? "" : sentence.join(sentence.fill(spec, reason, resolved.inputs, outputs)),
    sentence: parts,
    words: sentence.join(parts),
    readouts: readoutsOf(spec, outputs)
  };
}

/** The same with its curves: what a moving slider needs. */
export function move(spec, model, given) {
  var result = evaluate(spec, model, given);
  result.curves = result.valid === "" ? curves.of(spec, model, result) : {};
  return result;
}
