// A button that has the reader's browser compute a sample of states, and says whether it shows what the build printed.

import { make, makeButton } from "./dom.js";

/** @param {object} scene figure, spec, model */
export function enhanceVerify({ figure, spec, model, tools }) {
  const block = figure.querySelector("[data-verify]");
  if (block) {
    const answer = make("p", { class: "scenario__verified", role: "status" });
    const press = async () => (await tools()).verify(spec, model, block, answer);
    block.append(makeButton("Verify here", press), answer);
  }
}
