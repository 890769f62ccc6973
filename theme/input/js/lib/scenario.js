// One state of a scenario, from what was given to all that is shown. The build and the browser call the same function.

var curves = require("curves");
var inputsOf = require("inputs");
var numberText = require("number-text");
var pictures = require("picture");
var sentence = require("sentence");

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
exports.evaluate = function (spec, model, given) {
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
};

/** The same with its curves: what a moving slider needs. */
exports.move = function (spec, model, given) {
  var result = exports.evaluate(spec, model, given);
  result.curves = result.valid === "" ? curves.of(spec, model, result) : {};
  return result;
};

/** The whole state, its table too. */
exports.compute = function (spec, model, given) {
  var result = exports.move(spec, model, given);
  result.table = curves.table(spec, model, result);
  return result;
};

exports.table = curves.table;
exports.picture = pictures.draw;
exports.frame = pictures.frame;
exports.serialise = pictures.serialise;
