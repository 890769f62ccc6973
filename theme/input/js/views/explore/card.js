// Shows what a point says, beside it, with a ring around it.

const gap = 12;
const edge = 4;

/** @param {HTMLElement} place lies over the drawing */
export function cardIn(place) {
  const ring = place.appendChild(document.createElement("span"));
  ring.className = "explore__ring";
  const card = place.appendChild(document.createElement("p"));
  card.className = "explore__card";
  const hide = () => {
    ring.hidden = true;
    card.hidden = true;
  };
  hide();

  /** @param {string} words @param {{ left: number, top: number }} at pixels from the drawing's corner */
  const show = (words, { left, top }) => {
    ring.hidden = false;
    ring.style.left = `${left}px`;
    ring.style.top = `${top}px`;
    card.hidden = false;
    card.textContent = words;
    card.style.left = "0";
    const { offsetWidth: width, offsetHeight: height } = card;
    const from = Math.max(edge, Math.min(left - width / 2, place.clientWidth - width - edge));
    card.style.left = `${from}px`;
    card.style.top = `${top - height - gap >= 0 ? top - height - gap : top + gap}px`;
  };
  return { show, hide };
}
