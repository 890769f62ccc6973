// Where a slider can stand. Even scales step evenly; a scale of powers has a list of round values, closer together at its low end.

import * as numberText from "../../lib/number-text.js";

const positionsOfPowers = 240;

/** @param {object} parameter @returns {{count: number, at(position: number): number, of(value: number): number}} of may lie between two positions */
export function createSteps(parameter) {
  return parameter.scale === "log" ? powers(parameter) : even(parameter);
}

function even({ min, max, step }) {
  const count = Math.round((max - min) / step);
  return {
    count,
    at: (position) => cleaned(Math.min(max, min + between(Math.round(position), count) * step), step),
    of: (value) => (value - min) / (max - min) * count,
  };
}

function powers({ min, max, step }) {
  const low = min > 0 ? min : step;
  const values = min > 0 ? [] : [min];
  for (let i = 0; i <= positionsOfPowers; i += 1) {
    const exact = low * (max / low) ** (i / positionsOfPowers);
    const round = 10 ** (Math.floor(Math.log10(exact)) - 2);
    const value = i === positionsOfPowers ? max : cleaned(min + Math.round((Math.round(exact / round) * round - min) / step) * step, step);
    if (values.length === 0 || value > values[values.length - 1]) {
      values.push(Math.max(min, value));
    }
  }

  const count = values.length - 1;
  return {
    count,
    at: (position) => values[between(Math.round(position), count)],
    of: (value) => {
      const next = values.findIndex((each) => each >= value);
      return next <= 0 ? (next === 0 ? 0 : count) : next - (values[next] - value) / (values[next] - values[next - 1]);
    },
  };
}

function between(position, count) {
  return Math.max(0, Math.min(count, position));
}

// 0.1 + 0.2 stands as 0.3.
function cleaned(value, step) {
  return Number(value.toFixed(Math.max(0, (String(step).split(".")[1] ?? "").length)));
}

/** The unit where the value's format does not name it. */
export function unitOf({ format, unit = "" }) {
  return format === "number" || format === "whole" ? unit : "";
}

/** The value with its unit in words, as it is spoken. */
export function spoken(parameter, value) {
  return `${numberText.show(parameter, value)} ${unitOf(parameter)}`.trim();
}
