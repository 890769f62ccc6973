// The panel of sliders, in the groups of the spec, with presets, undo and reset above it.

import { make, makeButton } from "./dom.js";
import { makePresets } from "./presets.js";
import { makeSlider } from "./slider.js";

/** @param {HTMLElement} block the server's empty place for controls @param {object} scene figure, spec, state */
export function fillControls(block, scene) {
  const { figure, spec, state } = scene;
  const undo = makeButton("Undo", () => state.undo());
  const reset = makeButton("Reset all", () => state.apply({}, "The default"));
  const show = () => undo.setAttribute("aria-disabled", `${!state.canUndo}`);
  state.onMove(show);
  show();

  block.append(make("div", { class: "scenario__top" }, makePresets(figure, spec, state), make("div", { class: "scenario__buttons" }, undo, reset)));
  for (const [name, parameters] of groupsOf(spec)) {
    const sliders = parameters.map((parameter) => makeSlider(parameter, scene));
    block.append(name ? make("fieldset", { class: "scenario__group" }, make("legend", {}, name), ...sliders) : make("div", { class: "scenario__group" }, ...sliders));
  }

  block.hidden = false;
}

function groupsOf(spec) {
  const groups = new Map();
  for (const parameter of spec.parameters) {
    const name = parameter.group ?? "";
    groups.set(name, [...(groups.get(name) ?? []), parameter]);
  }

  return groups;
}
