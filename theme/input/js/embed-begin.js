import { talkToHost } from "./views/embed/host.js";
import { enhanceEmbed } from "./views/scenario/embed.js";
import { voiceOf } from "./voice.js";

/** The module before this one has put the model there: both stand inside of the document, where nothing can be imported by name. */
export function begin() {
  const changed = talkToHost(window);
  enhanceEmbed(document.querySelector("figure[data-scenario]"), voiceOf(document), globalThis.scenarioModel).then(changed, (error) => console.error(error));
}
