// A scenario in a frame of another site: the same sentence, drawing and sliders; its state comes with the address and leaves with the links.

import { createAnnouncer } from "./announcer.js";
import { addressOf, openAddress } from "./address-bar.js";
import { fillControls } from "./controls.js";
import { differenceOf } from "./differs.js";
import { make } from "./dom.js";
import { enhancePicture } from "./picture.js";
import { enhanceResults } from "./results.js";
import { enhanceSentence } from "./sentence.js";
import { createState } from "./state.js";

/** @param {HTMLElement} figure the server's <figure data-scenario>, complete without this script @param {HTMLElement} voice @param {object} model */
export async function enhanceEmbed(figure, voice, model) {
  const spec = JSON.parse(figure.querySelector("script[data-spec]").textContent);
  const state = createState(spec, model, {});
  const scene = { figure, spec, model, state, say: createAnnouncer(voice, state), tools: () => import(figure.dataset.tools) };
  const isStill = "static" in document.documentElement.dataset;

  // Without its parameters the sentence has nothing to drag.
  enhanceSentence(figure.querySelector("[data-sentence]"), isStill ? { ...spec, parameters: [] } : spec, state);
  enhancePicture(figure.querySelector("[data-picture]"), spec, state);
  enhanceResults(scene);
  if (!isStill) {
    fillControls(figure.querySelector("[data-controls]"), scene);
  }

  await open(scene);
  const follow = () => followState(scene);
  state.onRest(follow);
  follow();
  figure.dataset.ready = "";
}

/** The state of the address, and in words what of it could not be followed. */
async function open(scene) {
  const asked = await openAddress(scene, location.search);
  if (asked) {
    scene.figure.querySelector("[data-notes]").replaceChildren(...asked.notes.map((note) => make("p", {}, note)));
    scene.state.restore(asked.inputs);
  }
}

/** What differs from the default is said, and links out lead to this state. */
function followState({ figure, spec, state }) {
  const { inputs } = state.result;
  const place = figure.querySelector("[data-differs]");
  place.textContent = differenceOf(spec, inputs);
  place.hidden = place.textContent === "";
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[data-state]"))) {
    const url = new URL(addressOf(spec, inputs));
    url.hash = link.hash;
    link.href = url.href;
  }
}
