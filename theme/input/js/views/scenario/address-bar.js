// The address of the page follows the state, and a state that came with the address is shown: what could not be read is said in words.

import * as address from "../../lib/address.js";
import * as states from "../../lib/states.js";

// Browsers refuse more than a hundred changes in half a minute.
const leastBetween = 250;

/** The address of a state on its scenario's own page. */
export function addressOf(spec, inputs) {
  const url = new URL(spec.page, location.href);
  url.search = address.write(spec, inputs);
  url.hash = spec.page === `/scenarios/${spec.id}/` ? "" : `scenario-${spec.id}`;
  return url.href;
}

/** A change of the address takes the browser longer than a whole move: it waits for a moment between two. */
const whenIdle = (write) => window.requestIdleCallback ? requestIdleCallback(write, { timeout: leastBetween }) : write();

/** @param {object} spec @param {object} state */
export function keepAddress(spec, state) {
  let timer = 0;
  let last = -Infinity;
  const write = () => {
    timer = 0;
    last = performance.now();
    history.replaceState(history.state, "", addressOf(spec, state.result.inputs));
  };
  state.onMove(() => {
    timer ||= setTimeout(() => whenIdle(write), Math.max(0, leastBetween - (performance.now() - last)));
  });
}

/**
 * What the address asks for: inputs to show, and sentences about what could not be followed; null when it asks for nothing.
 * @param {object} scene figure, spec, model, tools @param {string} query
 */
export async function openAddress(scene, query) {
  const { spec, model, tools } = scene;
  const { given, version, preset, isEmpty } = address.read(spec, query);
  if (isEmpty) {
    const named = spec.presets.find((each) => each.id === preset);
    return named ? { inputs: named.inputs ?? {}, notes: [] } : null;
  }

  const { inputs, notes, words } = states.evaluate(spec, model, given);
  const ofVersion = version === spec.version ? [] : await (await tools()).versionNotes(scene, given, version, words);
  return { inputs, notes: [...ofVersion, ...notes] };
}
