// Elements by one call. Texts enter as texts: nothing that a link brings is ever read as markup.

/** @param {string} tag @param {Record<string, string | boolean | (() => void)>} attributes functions listen to presses @param {...(Node | string)} children */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener("click", value);
    } else if (typeof value === "boolean") {
      element.toggleAttribute(name, value);
    } else {
      element.setAttribute(name, value);
    }
  }

  element.append(...children);
  return element;
}

/** @param {string} words @param {() => void} press @param {string} [more] for those who hear the page */
export function button(words, press, more = "") {
  return make("button", { type: "button", class: "button", press }, words, ...(more ? [make("span", { class: "visually-hidden" }, more)] : []));
}
