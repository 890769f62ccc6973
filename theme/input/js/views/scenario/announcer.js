// What a scenario says aloud: a sentence once the hand rests, never for each step.

import { voiceOf } from "../voice.js";

/** @param {HTMLElement} figure @param {object} state @returns {(words: string) => void} says something else */
export function createAnnouncer(figure, state) {
  const voice = voiceOf(figure.ownerDocument);
  const say = (words) => {
    voice.textContent = words;
  };
  state.onRest(({ valid, words }) => say(valid || words));
  return say;
}
