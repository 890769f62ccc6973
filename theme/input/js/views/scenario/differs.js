// How a state differs from the default, in words.

import { presetOf } from "./state.js";
import { spoken } from "./steps.js";

// More would be a table.
const mostNamed = 4;

/** @param {object} spec @param {object} inputs @returns {string} empty for the default itself */
export function differenceOf(spec, inputs) {
  const changed = spec.parameters.filter(({ key, default: usual }) => inputs[key] !== usual);
  if (changed.length === 0) {
    return "";
  }

  const preset = presetOf(spec, inputs);
  const named = changed.slice(0, mostNamed).map((parameter) => `${parameter.name} ${wordsOf(parameter, inputs[parameter.key])} (default ${wordsOf(parameter, parameter.default)})`);
  const rest = changed.length - named.length;
  return `${preset ? `${preset.name}. ` : ""}${changed.length} of ${spec.parameters.length} assumptions ${changed.length === 1 ? "differs" : "differ"} from the default: ${named.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
}

function wordsOf(parameter, value) {
  return parameter.choices ? parameter.choices.find(({ id }) => id === value).name : spoken(parameter, value);
}
