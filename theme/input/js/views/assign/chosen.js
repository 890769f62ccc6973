// The selection in its order, moved by buttons.

import { nameOf } from "../../lib/teach/selection.js";
import { button, make } from "../../lib/teach/elements.js";

/** @typedef {import("../../lib/teach/selection.js").Item} Item */

/** @param {HTMLElement} form @param {{items: Item[]}} desk @param {HTMLElement} voice @param {() => void} draw */
export function drawChosen(form, desk, voice, draw) {
  const list = /** @type {HTMLElement} */ (form.querySelector("[data-assign-chosen]"));
  const none = /** @type {HTMLElement} */ (form.querySelector("[data-assign-none]"));
  none.hidden = desk.items.length > 0;

  /** @param {number} from @param {number} to @param {number} which of the item's buttons was pressed */
  const move = (from, to, which) => {
    if (to >= 0 && to < desk.items.length) {
      const items = [...desk.items];
      const [item] = items.splice(from, 1);
      items.splice(to, 0, item);
      desk.items = items;
      draw();
      voice.textContent = `${nameOf(item)} is now ${to + 1} of ${items.length}.`;
      focusButton(list, to, which);
    }
  };
  const remove = (/** @type {number} */ at) => {
    const [item] = desk.items.slice(at, at + 1);
    desk.items = desk.items.filter((each) => each !== item);
    draw();
    voice.textContent = `${nameOf(item)} is no longer chosen.`;
    if (desk.items.length > 0) {
      focusButton(list, Math.min(at, desk.items.length - 1), 2);
    } else {
      /** @type {HTMLElement} */ (form.querySelector("#assign-title")).focus();
    }
  };

  list.replaceChildren(...desk.items.map((item, i) => {
    const name = `: ${nameOf(item)}`;
    const up = button("Up", () => move(i, i - 1, 0), name);
    const down = button("Down", () => move(i, i + 1, 1), name);
    up.setAttribute("aria-disabled", String(i === 0));
    down.setAttribute("aria-disabled", String(i === desk.items.length - 1));
    return make(
      "li",
      { class: "assign__item" },
      make("span", { class: "assign__name" }, item.section ? item.section.title : item.essay.title, ...(item.section ? [make("span", { class: "assign__of" }, item.essay.title)] : [make("span", { class: "assign__of" }, "whole essay")])),
      make("span", { class: "assign__moves" }, up, down, button("Remove", () => remove(i), name)),
    );
  }));
}

/** @param {HTMLElement} list @param {number} item @param {number} which */
function focusButton(list, item, which) {
  /** @type {HTMLElement | undefined} */ (list.children[item]?.querySelectorAll("button")[which])?.focus();
}
