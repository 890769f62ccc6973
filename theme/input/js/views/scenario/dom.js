// Elements without markup in strings: what a spec or an address says is text and never becomes code.

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
export function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }

  element.append(...children);
  return element;
}

/** @param {string} words @param {() => void} press @param {Record<string, string>} [attributes] */
export function makeButton(words, press, attributes = {}) {
  const button = make("button", { type: "button", class: "button", ...attributes }, words);
  button.addEventListener("click", press);
  return button;
}

/** Words in the place of others. Where there is a text already it is changed, which the browser lays out faster than a new one. @param {Node} place @param {string} words */
export function write(place, words) {
  const only = place.childNodes.length === 1 && place.firstChild.nodeType === Node.TEXT_NODE ? place.firstChild : place;
  if (only.nodeType === Node.TEXT_NODE) {
    only.data = words;
  } else {
    only.textContent = words;
  }
}
