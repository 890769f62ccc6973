// Readouts follow each move; the table, which nobody reads while dragging, follows when the hand rests and it is unfolded.

import { write } from "./dom.js";

/** @param {object} scene figure, spec, model, state */
export function enhanceResults({ figure, spec, model, state, tools }) {
  const places = new Map([...figure.querySelectorAll("[data-readout]")].filter((place) => !place.closest(".scenario-preset")).map((place) => [place.dataset.readout, place]));
  state.onMove(({ readouts }) => {
    for (const { key, text } of readouts) {
      const place = places.get(key);
      if (place && place.textContent !== text) {
        write(place, text);
      }
    }
  });

  const table = figure.querySelector("table[data-table]");
  const fold = table?.closest("details");
  if (!fold) {
    return;
  }

  let filled = state.result;
  const fill = async () => {
    if (fold.open && filled !== state.result) {
      filled = state.result;
      (await tools()).fillTable(table, spec, model, state.result);
    }
  };
  state.onRest(fill);
  fold.addEventListener("toggle", fill);
}
