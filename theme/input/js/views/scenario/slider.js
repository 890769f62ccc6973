// One parameter: a native slider with its name, value, steps, box, default, and the values that others hold.

import * as numberText from "../../lib/number-text.js";
import { make, makeButton, write } from "./dom.js";
import { makeHolders } from "./holders.js";
import { createSteps, spoken, unitOf } from "./steps.js";

/** @param {object} parameter @param {object} scene figure, state, tools */
export function makeSlider(parameter, scene) {
  return parameter.choices ? makeChoice(parameter, scene) : makeRange(parameter, scene);
}

function makeRange(parameter, scene) {
  const { figure, state } = scene;
  const { key } = parameter;
  const id = `${figure.id}-${key}`;
  const steps = createSteps(parameter);
  const isEven = parameter.scale !== "log";
  // Shares are typed as they are read: in hundredths.
  const typed = parameter.format === "share" || parameter.format === "chance" ? 100 : 1;
  const range = /** @type {HTMLInputElement} */ (make("input", isEven
    ? { type: "range", id, min: `${parameter.min}`, max: `${parameter.max}`, step: `${parameter.step}`, class: "slider__range", "aria-describedby": `${id}-hint` }
    : { type: "range", id, min: "0", max: `${steps.count}`, step: "1", class: "slider__range", "aria-describedby": `${id}-hint` }));
  const box = /** @type {HTMLInputElement} */ (make("input", {
    type: "number", min: `${parameter.min * typed}`, max: `${parameter.max * typed}`, step: "any", inputmode: "decimal", class: "field slider__box", "aria-label": `${parameter.name}, as a number${typed === 100 ? ", in hundredths" : ""}`,
  }));
  const value = make("span", { class: "slider__value", "aria-hidden": "true" });
  const step = (by) => state.set(key, steps.at((by > 0 ? Math.floor(steps.of(state.result.inputs[key]) + 1e-6) : Math.ceil(steps.of(state.result.inputs[key]) - 1e-6)) + by));
  const reset = makeReset(parameter, scene);
  const holders = makeHolders(parameter, scene, steps);

  range.addEventListener("input", () => state.set(key, isEven ? Number(range.value) : steps.at(Number(range.value))));
  box.addEventListener("change", () => {
    const read = box.value === "" ? NaN : Number(box.value) / typed;
    if (Number.isFinite(read)) {
      state.set(key, Math.max(parameter.min, Math.min(parameter.max, read)));
    }

    show(state.result.inputs[key], true);
  });

  let shown;
  const show = (now, isForced) => {
    if (now === shown && !isForced) {
      return;
    }

    shown = now;
    const words = spoken(parameter, now);
    range.value = `${isEven ? now : Math.round(steps.of(now))}`;
    range.setAttribute("aria-valuetext", words);
    write(value, numberText.show(parameter, now));
    reset.setAttribute("aria-disabled", `${now === parameter.default}`);
    if (document.activeElement !== box || isForced) {
      box.value = `${Number((now * typed).toPrecision(12))}`;
    }

    holders.show(now);
  };
  state.onMove((result) => show(result.inputs[key]));
  show(state.result.inputs[key]);

  return make("div", { class: "slider", "data-slider": key },
    make("div", { class: "slider__head" }, make("label", { class: "slider__name", for: id, id: `${id}-name` }, parameter.name), make("span", { class: "slider__unit" }, value, ` ${unitOf(parameter)}`)),
    make("div", { class: "slider__row" },
      makeButton("\u2212", () => step(-1), { class: "button slider__step", "aria-label": `${parameter.name}: one step down` }),
      make("div", { class: "slider__track" }, range, ...holders.ticks),
      makeButton("+", () => step(1), { class: "button slider__step", "aria-label": `${parameter.name}: one step up` }),
      box),
    make("p", { class: "slider__hint", id: `${id}-hint` }, parameter.hint ?? ""),
    make("div", { class: "slider__foot" }, makeGrade(parameter), ...holders.list, reset));
}

function makeChoice(parameter, { figure, state }) {
  const id = `${figure.id}-${parameter.key}`;
  const choice = /** @type {HTMLSelectElement} */ (make("select", { id, class: "field slider__choice" }, ...parameter.choices.map((each) => make("option", { value: each.id }, each.name))));
  choice.addEventListener("change", () => state.set(parameter.key, choice.value));
  const show = () => {
    choice.value = state.result.inputs[parameter.key];
  };
  state.onMove(show);
  show();
  return make("div", { class: "slider", "data-slider": parameter.key },
    make("div", { class: "slider__head" }, make("label", { class: "slider__name", for: id }, parameter.name)),
    choice,
    make("p", { class: "slider__hint" }, parameter.hint ?? ""));
}

function makeReset(parameter, { figure, state }) {
  const press = () => state.set(parameter.key, parameter.default);
  return makeButton(`Default: ${numberText.show(parameter, parameter.default)}`, press, { class: "button button--plain slider__reset", "aria-describedby": `${figure.id}-${parameter.key}-name` });
}

function makeGrade(parameter) {
  return make("span", { class: "slider__grade", "data-grade": parameter.grade ?? "" }, parameter.grade ?? "");
}
