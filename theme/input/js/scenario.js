import { enhanceScenario } from "./views/scenario/figure.js";
import { voiceOf } from "./voice.js";

/** Each figure stands alone: one that fails is reported and stays as the server wrote it. */
for (const figure of document.querySelectorAll("figure[data-scenario]")) {
  enhanceScenario(figure, voiceOf(document)).catch((error) => console.error(error));
}
