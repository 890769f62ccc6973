// A box before each essay and each section of the list. A whole essay and sections of it shut each other out.

import { make } from "../../lib/teach/elements.js";

/** @typedef {import("../../lib/teach/selection.js").Item} Item @typedef {import("../../lib/teach/selection.js").Essay} Essay */

/**
 * @param {HTMLElement} block @param {Essay[]} essays @param {{items: Item[]}} desk @param {() => void} changed
 * @returns {() => void} shows what is chosen
 */
export function tickBoxes(block, essays, desk, changed) {
  /** @type {{box: HTMLInputElement, item: Item}[]} */
  const boxes = [];
  for (const essay of essays) {
    const entry = [.../** @type {NodeListOf<HTMLElement>} */ (block.querySelectorAll("[data-essay]"))].find((each) => each.dataset.essay === essay.slug);
    const line = entry?.querySelector("[data-line]");
    if (entry && line) {
      addBox(line, `The whole essay: ${essay.title}`, { essay, section: null });
      for (const part of /** @type {NodeListOf<HTMLElement>} */ (entry.querySelectorAll("[data-part]"))) {
        const section = essay.sections.find((each) => each.id === part.dataset.part);
        if (section) {
          addBox(part, `${section.title}, a section of ${essay.title}`, { essay, section });
        }
      }
    }
  }

  /** @param {Element} line @param {string} name @param {Item} item */
  function addBox(line, name, item) {
    const box = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", class: "assign__box", "aria-label": name }));
    box.addEventListener("change", () => {
      const others = desk.items.filter((each) => !(each.essay === item.essay && (each.section === item.section || !each.section || !item.section)));
      desk.items = box.checked ? [...others, item] : desk.items.filter((each) => !isSame(each, item));
      changed();
    });
    line.prepend(make("label", { class: "assign__tick" }, box));
    boxes.push({ box, item });
  }

  return () => boxes.forEach(({ box, item }) => {
    box.checked = desk.items.some((each) => isSame(each, item));
    const fold = item.section && box.checked ? box.closest("details") : null;
    if (fold) {
      fold.open = true;
    }
  });
}

/** @param {Item} one @param {Item} other */
function isSame(one, other) {
  return one.essay === other.essay && one.section === other.section;
}
