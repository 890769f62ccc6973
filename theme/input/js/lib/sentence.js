// The result in one sentence: a template is chosen by its conditions and filled with inputs and outputs.

import * as numberText from "./number-text.js";

// Two runtimes may differ in the last digit; what is as near as this to a bound counts as on it.
var NEAR = 1e-9;

function has(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}

function isSame(value, wanted) {
  return typeof value === "number" && typeof wanted === "number" ? Math.abs(value - wanted) <= NEAR * Math.max(1, Math.abs(wanted)) : value === wanted;
}

// How far the value lies above the bound: 1, 0 for on it, -1; NaN when there is no value.
function side(value, bound) {
  if (typeof value !== "number") {
    return NaN;
  }

  return isSame(value, bound) ? 0 : value > bound ? 1 : -1;
}

function holds(condition, values) {
  var value = values[condition.value];
  if (has(condition, "is")) {
    return isSame(value, condition.is);
  }

  if (has(condition, "isNot")) {
    return !isSame(value, condition.isNot);
  }

  if (has(condition, "above")) {
    return side(value, condition.above) > 0;
  }

  if (has(condition, "below")) {
    return side(value, condition.below) < 0;
  }

  return has(condition, "atLeast") ? side(value, condition.atLeast) >= 0 : side(value, condition.atMost) <= 0;
}

function allHold(conditions, values) {
  var i;
  for (i = 0; conditions && i < conditions.length; i += 1) {
    if (!holds(conditions[i], values)) {
      return false;
    }
  }

  return true;
}

/** The text of the first case whose conditions all hold, or null. */
export function choose(cases, values) {
  var i;
  for (i = 0; cases && i < cases.length; i += 1) {
    if (allHold(cases[i].when, values)) {
      return cases[i].text;
    }
  }

  return null;
}

export function fieldOf(fields, key) {
  var i;
  for (i = 0; i < fields.length; i += 1) {
    if (fields[i].key === key) {
      return fields[i];
    }
  }

  return null;
}

function partFor(spec, name, inputs, outputs) {
  var bar = name.indexOf("|"), key = bar < 0 ? name : name.substring(0, bar), formatName = bar < 0 ? "" : name.substring(bar + 1);
  var parameter = fieldOf(spec.parameters, key);
  if (parameter) {
    return { text: numberText.show(parameter, inputs[key], formatName), key: key, kind: "input" };
  }

  return { text: numberText.show(fieldOf(spec.outputs, key) || {}, outputs[key], formatName), key: key, kind: "output" };
}

/** The parts of the sentence in order; what came from a placeholder knows its key and kind. */
export function fill(spec, template, inputs, outputs) {
  var parts = [], at = 0, open = template.indexOf("{"), close;
  while (open >= 0) {
    close = template.indexOf("}", open);
    if (open > at) {
      parts.push({ text: template.substring(at, open) });
    }

    parts.push(partFor(spec, template.substring(open + 1, close), inputs, outputs));
    at = close + 1;
    open = template.indexOf("{", at);
  }

  if (at < template.length) {
    parts.push({ text: template.substring(at) });
  }

  return parts;
}

/** The parts as plain words. */
export function join(parts) {
  var words = "", i;
  for (i = 0; i < parts.length; i += 1) {
    words += parts[i].text;
  }

  return words;
}
