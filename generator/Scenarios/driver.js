// Runs one function of a model for the build: its default, its presets, and a digest of seeded states. What comes out of the
// model is looked at before anything is made of it.
(function (require, model, spec, digestCount, opened) {
  var address = require("address"), numberText = require("number-text"), scenario = require("scenario"), stateData = require("state-data"), statePicture = require("state-picture"), verify = require("verify"), name = spec["function"], state = "", known = {}, seen = 0;

  spec.outputs.forEach(function (output) {
    known[output.key] = true;
  });

  // A text that begins with this sign is a complaint, and no exception of the model's.
  function complain(what) {
    throw "\u0001" + what + (state === "" ? "" : " (" + state + ")");
  }

  function complainOf(output, value) {
    var quoted = "the output '" + output.key + "'";
    if (value === undefined) {
      complain(quoted + " is missing");
    } else if (output.words) {
      complain(quoted + " is '" + String(value) + "', which is none of its words");
    } else {
      complain(typeof value === "number" ? quoted + " is " + String(value) : quoted + " is not a number");
    }
  }

  function isGood(output, value) {
    return value === null || (output.words ? value !== undefined && output.words.hasOwnProperty(String(value)) : typeof value === "number" && isFinite(value));
  }

  // Called for every point of a sweep, so it does no more than it must.
  function checked(outputs) {
    var i, key, count = 0;
    if (outputs === null || typeof outputs !== "object") {
      complain("it returns no object");
    }

    for (i = 0; i < spec.outputs.length; i += 1) {
      if (!isGood(spec.outputs[i], outputs[spec.outputs[i].key])) {
        complainOf(spec.outputs[i], outputs[spec.outputs[i].key]);
      }
    }

    if (seen === 0) {
      for (key in outputs) {
        count += 1;
        if (!known.hasOwnProperty(key)) {
          complain("the output '" + key + "' is not in scenario.yml");
        }
      }
      seen = count;
    }

    return outputs;
  }

  function checkedCurves(curves) {
    var id, i, point;
    if (curves === null || typeof curves !== "object") {
      complain("its curves are no object");
    }

    for (id in curves) {
      for (i = 0; i < curves[id].length; i += 1) {
        point = curves[id][i];
        if (typeof point[0] !== "number" || !isFinite(point[0]) || (point[1] !== null && (typeof point[1] !== "number" || !isFinite(point[1])))) {
          complain("point " + String(i + 1) + " of the curve '" + id + "' is [" + String(point[0]) + ", " + String(point[1]) + "]");
        }
      }
    }

    return curves;
  }

  function guarded() {
    var own = {};
    own[name] = function (inputs) {
      return checked(model[name](inputs));
    };
    if (model[name + "_curves"]) {
      own[name + "_curves"] = function (inputs, outputs) {
        return checkedCurves(model[name + "_curves"](inputs, outputs));
      };
    }

    return own;
  }

  var safe = guarded();

  function ordered(outputs) {
    var list = [], i;
    for (i = 0; i < spec.outputs.length; i += 1) {
      list.push([spec.outputs[i].key, outputs[spec.outputs[i].key]]);
    }

    return list;
  }

  function picture(result, size, ghost) {
    var frame = scenario.frame(spec, size);
    return { width: frame.width, height: frame.height, text: frame.text, markup: scenario.serialise(scenario.picture(spec, result, size, ghost)) };
  }

  // The files of a state to take away. Where the site stands and who it is by is not known here: whoever publishes them fills it in.
  function filesOf(result) {
    var page = "https://base.invalid" + spec.page, part = spec.page === "/scenarios/" + spec.id + "/" ? "" : "#scenario-" + spec.id, place = page + address.write(spec, result.inputs) + part, frame = scenario.frame(spec, "wide");
    return {
      csv: stateData.csv(spec, result, place),
      json: stateData.json(spec, result, place),
      svg: statePicture.write(spec, result, { nodes: scenario.picture(spec, result, "wide", null), width: frame.width, height: frame.height, text: frame.text }, { address: place, page: page, credit: "{credit}" })
    };
  }

  function shown(preset, ghost) {
    var result;
    state = "in the preset '" + preset.id + "'";
    result = scenario.compute(spec, safe, preset.inputs);
    result.name = preset.name;
    return {
      result: result,
      shown: {
        id: preset.id, address: address.write(spec, result.inputs), outputs: ordered(result.outputs), valid: result.valid, sentence: result.sentence, words: result.words,
        readouts: result.readouts, table: result.table, wide: ghost === null || opened.indexOf(preset.id) >= 0 ? picture(result, "wide", ghost) : null, narrow: picture(result, "narrow", ghost),
        smallest: ghost === null ? picture(result, "smallest", ghost) : null
      }
    };
  }

  // Default, ends and held values of a parameter in words.
  function wordsOf(parameter) {
    var held = [], i;
    for (i = 0; i < parameter.held.length; i += 1) {
      held.push(numberText.show(parameter, parameter.held[i].value));
    }

    return {
      key: parameter.key,
      words: numberText.show(parameter, parameter["default"]),
      min: parameter.choices ? "" : numberText.show(parameter, parameter.min),
      max: parameter.choices ? "" : numberText.show(parameter, parameter.max),
      held: held
    };
  }

  return {
    outputs: function (states) {
      return states.map(function (given) {
        return ordered(scenario.evaluate(spec, safe, given).outputs);
      });
    },
    // Every output as the page words it, and the address of the state.
    answers: function (states) {
      return states.map(function (given) {
        var result = scenario.evaluate(spec, safe, given), words = {}, i;
        for (i = 0; i < spec.outputs.length; i += 1) {
          words[spec.outputs[i].key] = numberText.show(spec.outputs[i], result.outputs[spec.outputs[i].key]);
        }

        return { address: address.write(spec, result.inputs), words: words };
      });
    },
    all: function () {
      var states = [], first = null, i, each;
      for (i = 0; i < spec.presets.length; i += 1) {
        each = shown(spec.presets[i], first);
        first = first || each.result;
        states.push(each.shown);
      }

      state = "in a state of the digest";
      return { states: states, parameters: spec.parameters.map(wordsOf), digest: verify.digest(spec, safe, digestCount), digestCount: digestCount, files: filesOf(first) };
    }
  };
});
