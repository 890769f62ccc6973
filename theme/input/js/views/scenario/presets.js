// Presets: a menu above the sliders, and the list on the page, whose links set the state in place.

import { make } from "./dom.js";
import { presetOf } from "./state.js";

/** @param {HTMLElement} figure @param {object} spec @param {object} state @returns {HTMLElement} the menu */
export function makePresets(figure, spec, state) {
  const id = `${figure.id}-preset`;
  const own = /** @type {HTMLOptionElement} */ (make("option", { value: "" }, "Your own values"));
  const menu = /** @type {HTMLSelectElement} */ (make("select", { id, class: "field" }, ...spec.presets.map((preset) => make("option", { value: preset.id }, preset.name)), own));
  const links = new Map([...figure.querySelectorAll(".scenario-preset__name a")].map((link) => [link.closest("[data-preset]").dataset.preset, link]));
  const apply = (preset) => state.apply(preset.inputs ?? {}, preset.name);

  menu.addEventListener("change", () => {
    const preset = spec.presets.find((each) => each.id === menu.value);
    if (preset) {
      apply(preset);
    }
  });
  links.forEach((link, presetId) => link.addEventListener("click", (event) => {
    const preset = spec.presets.find((each) => each.id === presetId);
    if (!preset || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }

    event.preventDefault();
    apply(preset);
    figure.scrollIntoView();
  }));

  let shown;
  state.onMove(({ inputs }) => {
    const preset = presetOf(spec, inputs)?.id ?? "";
    if (preset !== shown) {
      shown = preset;
      menu.value = preset;
      links.forEach((link, each) => (each === preset ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
    }
  });
  menu.value = presetOf(spec, state.result.inputs)?.id ?? "";
  return make("div", { class: "scenario__preset" }, make("label", { for: id }, "Start from"), menu);
}
