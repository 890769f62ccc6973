// What a scenario says aloud: a sentence once the hand rests, never for each step.

/** @param {HTMLElement} voice where the page speaks @param {object} state @returns {(words: string) => void} says something else */
export function createAnnouncer(voice, state) {
  const say = (words) => {
    voice.textContent = words;
  };
  state.onRest(({ valid, words }) => say(valid || words));
  return say;
}
