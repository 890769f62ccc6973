import { enhanceScenario } from "./views/scenario/figure.js";
import { voiceOf } from "./voice.js";

/** Each figure stands alone: one that fails is reported and stays as the server wrote it. A page that puts in figures later calls again. */
export function begin() {
  for (const figure of document.querySelectorAll("figure[data-scenario]:not([data-begun])")) {
    figure.dataset.begun = "";
    enhanceScenario(figure, voiceOf(document)).catch((error) => console.error(error));
  }
}

begin();
