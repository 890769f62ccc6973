// A button that has the reader's browser compute a sample of states, and says whether it shows what the build printed.

import { make, makeButton } from "./dom.js";

/** @param {object} scene figure, spec, model, say */
export function enhanceVerify({ figure, spec, model, tools, say }) {
  const block = figure.querySelector("[data-verify]");
  if (block) {
    const answer = make("p", { class: "scenario__verified" });
    const press = async () => (await tools()).verify(spec, model, block, answer, say);
    block.append(makeButton("Verify here", press), answer);
  }
}
