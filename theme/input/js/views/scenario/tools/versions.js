// A state of another version of the model: what it showed then stands beside what it shows now.

import * as states from "../../../lib/states.js";

/** @param {object} scene figure, spec @param {object} given @param {number} version 0 when the address names none @param {string} words what is shown now */
export async function versionNotes({ figure, spec }, given, version, words) {
  if (version === 0) {
    return ["The address names no version of the model, so this one is used."];
  }

  const opening = `This address was made for version ${version} of the model; the page has version ${spec.version}.`;
  const older = JSON.parse(figure.dataset.older ?? "[]").find((each) => each.version === version);
  if (!older) {
    return [`${opening} Results may differ from those that its sender saw.`];
  }

  const model = (await import(older.model)).default;
  const before = states.evaluate(spec, model, given).words;
  return before === words ? [`${opening} Both give the same result.`] : [`${opening} It said: ${before}`, `It now says: ${words}`];
}
