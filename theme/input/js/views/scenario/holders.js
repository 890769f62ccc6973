// Who holds which value: ticks along the slider, a list to read and press, and the name of the holder while the slider stands on it.

import { make } from "./dom.js";

/** @param {object} parameter @param {object} scene state, tools @param {object} steps */
export function makeHolders(parameter, { state, tools }, steps) {
  const held = parameter.held ?? [];
  if (held.length === 0) {
    return { ticks: [], list: [], show: () => {} };
  }

  const ticks = held.map(({ value }) => {
    const tick = make("span", { class: "slider__tick", "aria-hidden": "true" });
    tick.style.setProperty("--at", `${steps.of(value) / steps.count}`);
    return tick;
  });
  const name = make("span", { class: "slider__holder" });
  const list = make("details", { class: "slider__held" }, make("summary", {}, "Who holds which value", make("span", { class: "visually-hidden" }, `: ${parameter.name}`)));
  list.addEventListener("toggle", async () => list.append((await tools()).makeHeldList(parameter, state)), { once: true });

  let standing;
  return {
    ticks,
    list: [name, list],
    show(value) {
      const index = held.findIndex((each) => Math.abs(each.value - value) < parameter.step / 2);
      if (index !== standing) {
        standing = index;
        ticks.forEach((tick, i) => tick.toggleAttribute("data-here", i === index));
        name.textContent = index < 0 ? "" : `as ${held[index].who}`;
      }
    },
  };
}
