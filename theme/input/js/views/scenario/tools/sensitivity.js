// Which parameter changes the answer most: each is moved through its whole range while the others stay as they are.

import * as numberText from "../../../lib/number-text.js";
import { make } from "../dom.js";
import { createSteps, spoken } from "../steps.js";

const samples = 13;
// Answers that span more than this are drawn by their ratios.
const wideRatio = 30;

/**
 * @returns {{parameter, low, high, isOpen, spread}[]} least and greatest answer, whether there is none somewhere, sorted by how far they lie apart
 */
export function sensitivityOf(spec, model, inputs, output) {
  const rows = spec.parameters.map((parameter) => {
    const answers = valuesOf(parameter).map((value) => model[spec.function]({ ...inputs, [parameter.key]: value })[output]);
    const numbers = answers.filter((answer) => typeof answer === "number");
    return { parameter, low: Math.min(...numbers), high: Math.max(...numbers), isOpen: numbers.length < answers.length, isNever: numbers.length === 0 };
  });
  const seen = rows.filter((row) => !row.isNever);
  const least = Math.min(...seen.map((row) => row.low));
  const most = Math.max(...seen.map((row) => row.high));
  const isWide = least > 0 && most / least > wideRatio;
  const place = (value) => (most === least ? 0 : isWide ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least));
  return rows
    .map((row) => ({ ...row, from: row.isNever ? 0 : place(row.low), to: row.isNever ? 0 : place(row.high) }))
    .map((row) => ({ ...row, spread: row.to - row.from + (row.isOpen && !row.isNever ? 1 : 0) }))
    .sort((a, b) => b.spread - a.spread);
}

function valuesOf(parameter) {
  if (parameter.choices) {
    return parameter.choices.map(({ id }) => id);
  }

  const steps = createSteps(parameter);
  return Array.from({ length: samples }, (_, i) => steps.at(i / (samples - 1) * steps.count));
}

/** The panel: a choice of the answer, and a bar for each parameter. @param {object} scene spec, model, state */
export function sensitivity({ figure, spec, model, state }) {
  const { result } = state;
  const answers = spec.outputs.filter((output) => !output.words && output.readout !== false);
  const first = result.sentence.find((part) => part.kind === "output" && answers.some(({ key }) => key === part.key))?.key ?? answers[0].key;
  const id = `${figure.id}-answer`;
  const menu = /** @type {HTMLSelectElement} */ (make("select", { id, class: "field" }, ...answers.map(({ key, name }) => make("option", { value: key }, name))));
  menu.value = first;
  const list = make("ol", { class: "sensitivity" });
  const show = () => {
    const output = answers.find(({ key }) => key === menu.value);
    list.replaceChildren(...sensitivityOf(spec, model, result.inputs, menu.value).map((row) => itemFor(row, output, result)));
  };
  menu.addEventListener("change", show);
  show();
  return [
    make("div", { class: "scenario__preset" }, make("label", { for: id }, "What changes"), menu),
    make("p", { class: "slider__hint" }, "Each parameter goes through its whole range; all others stay where you put them. The longest bar matters most."),
    list,
  ];
}

function itemFor({ parameter, low, high, from, to, isOpen, isNever }, output, result) {
  const text = (value) => numberText.show(output, value);
  const none = text(null);
  const range = isNever ? none : low === high ? text(low) : `${text(low)} to ${text(high)}`;
  const bar = make("span", { class: "sensitivity__bar", "aria-hidden": "true" });
  bar.style.setProperty("--from", `${from}`);
  bar.style.setProperty("--to", `${to}`);
  return make("li", { class: "sensitivity__item" },
    make("span", { class: "sensitivity__name" }, `${parameter.name} `, make("span", { class: "slider__hint" }, `now ${spoken(parameter, result.inputs[parameter.key])}`)),
    make("span", { class: "sensitivity__range" }, isOpen && !isNever && !range.includes(none) ? `${range}, or ${none}` : range),
    bar);
}
