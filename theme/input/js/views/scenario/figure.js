// A scenario's figure: whole as the server wrote it, and here made to move.

import { createAnnouncer } from "./announcer.js";
import { makeActions } from "./actions.js";
import { keepAddress, openAddress } from "./address-bar.js";
import { fillControls } from "./controls.js";
import { make } from "./dom.js";
import { enhancePicture, loadKind } from "./picture.js";
import { enhanceResults } from "./results.js";
import { enhanceSentence } from "./sentence.js";
import { createState } from "./state.js";
import { loadStyle } from "./style.js";
import { enhanceVerify } from "./verify.js";

/** @param {HTMLElement} figure the server's <figure data-scenario>, complete without this script @param {HTMLElement} voice where the page speaks */
export async function enhanceScenario(figure, voice) {
  const [spec, { default: model }] = await Promise.all([readSpec(figure), import(figure.dataset.model), loadStyle(figure.dataset.controlsStyle)]);
  await loadKind(figure, spec.chart.kind);
  const isPage = "page" in figure.dataset;
  const preset = spec.presets.find((each) => each.id === figure.dataset.preset);
  const state = createState(spec, model, preset?.inputs ?? {});
  const say = createAnnouncer(voice, state);
  const scene = { figure, spec, model, state, say, tools: () => import(figure.dataset.tools) };

  enhanceSentence(figure.querySelector("[data-sentence]"), spec, state);
  enhancePicture(figure.querySelector("[data-picture]"), spec, state);
  enhanceResults(scene);
  fillControls(figure.querySelector("[data-controls]"), scene);
  figure.querySelector(isPage ? ".scenario__result" : "[data-controls]").append(makeActions(scene));
  enhanceVerify(scene);
  if (isPage) {
    await restore(scene);
    keepAddress(spec, state);
  }

  figure.dataset.ready = "";
}

/** On the scenario's own page the spec stands in the figure; elsewhere it is loaded. */
async function readSpec(figure) {
  const own = figure.querySelector("script[data-spec]");
  return own ? JSON.parse(own.textContent) : (await fetch(figure.dataset.spec)).json();
}

/** The state of the address; from here on, going back and forth shows other states too. */
async function restore(scene) {
  const { figure, state, say } = scene;
  const place = make("div", { class: "scenario__notes" });
  figure.querySelector(".scenario__stage").before(place);
  const open = async () => {
    const asked = await openAddress(scene, location.search);
    place.replaceChildren(...(asked?.notes ?? []).map((note) => make("p", {}, note)));
    if (asked) {
      state.restore(asked.inputs);
      say([...asked.notes, state.result.words].join(" "));
    }
  };
  await open();
  addEventListener("popstate", open);
}
