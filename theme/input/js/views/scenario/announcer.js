// One polite voice for all scenarios of a page: a sentence once the hand rests, never for each step.

let region;

/** @param {HTMLElement} figure */
function regionFor(figure) {
  if (!region) {
    region = document.createElement("p");
    region.className = "visually-hidden";
    region.setAttribute("role", "status");
    (figure.closest("main") ?? document.body).append(region);
  }

  return region;
}

/** @param {HTMLElement} figure @param {object} state @returns {(words: string) => void} says something else */
export function createAnnouncer(figure, state) {
  const place = regionFor(figure);
  const say = (words) => {
    place.textContent = words;
  };
  state.onRest(({ valid, words }) => say(valid || words));
  return say;
}
