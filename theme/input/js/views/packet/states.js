// States of scenarios that the link chooses, worked out by the scenario's own model.

/** @typedef {import("../../lib/teach/selection.js").Item} Item */

import { make } from "../../lib/teach/elements.js";
import * as address from "../../lib/address.js";
import { fetchPage } from "../../lib/teach/essay.js";
import * as markup from "../../lib/markup.js";
import * as scenario from "../../lib/scenario.js";

const most = 40;

/** @param {Item[]} items @param {string[]} chosen each a function's id, and behind a sign ? its state as in the address of a scenario @param {string} base */
export async function statesOf(items, chosen, base) {
  const pages = await Promise.all([...new Set(items.map((item) => item.essay.url))].map(fetchPage));
  const figures = pages.flatMap((page) => /** @type {HTMLElement[]} */ ([...page.querySelectorAll("figure[data-scenario]")]));
  const states = await Promise.all(chosen.slice(0, most).map(async (each) => {
    const [id, query] = [each.split("?", 1)[0], each.slice(each.indexOf("?"))];
    const figure = each.includes("?") ? figures.find((one) => one.dataset.scenario === id) : undefined;
    return figure ? [[id, await stateOf(figure, query, base)]] : [];
  }));
  return { figures, states: Object.fromEntries(states.flat()) };
}

/**
 * A choice for each scenario that the packet shows: as its essay has it, one of its states with a name, or one by its address.
 * @param {HTMLElement[]} figures @param {Element} body the packet @param {string} query of this page
 */
export function stateChoices(figures, body, query) {
  const shown = figures.filter((figure) => [...body.querySelectorAll(".packet-scenario")].some((each) => each.id.endsWith(`-scenario-${figure.dataset.scenario}`)));
  const words = new URLSearchParams(query);
  const chosen = new Map(words.getAll("x").map((each) => [each.split("?", 1)[0], each]));
  const go = (/** @type {string} */ id, /** @type {string} */ state) => {
    chosen.delete(id);
    words.delete("x");
    [...chosen.values(), ...(state === "" ? [] : [`${id}${state}`])].forEach((each) => words.append("x", each));
    location.search = words.toString();
  };
  return [...new Map(shown.map((figure) => [figure.dataset.scenario ?? "", figure])).entries()].map(([id, figure]) => {
    const title = figure.querySelector(".scenario__title")?.textContent ?? id;
    const select = /** @type {HTMLSelectElement} */ (make("select", { class: "field" }, make("option", { value: "" }, "As in the essay")));
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (figure.querySelectorAll(".scenario-preset__name a"))) {
      select.append(make("option", { value: new URL(link.href).search }, link.textContent ?? ""));
    }

    const now = chosen.get(id)?.slice(id.length) ?? "";
    if (now !== "" && ![...select.options].some((each) => each.value === now)) {
      select.append(make("option", { value: now }, "As chosen by its address"));
    }

    select.value = now;
    select.addEventListener("change", () => go(id, select.value));
    const field = /** @type {HTMLInputElement} */ (make("input", { class: "field", type: "url", placeholder: "https://…/scenarios/…", inputmode: "url" }));
    field.addEventListener("change", () => field.value.includes("?") && go(id, field.value.slice(field.value.indexOf("?")).split("#")[0]));
    return make("p", { class: "packet-tools__state" }, make("label", {}, `${title}: state `, select), " ", make("label", {}, "or its address ", field));
  });
}

/** @param {HTMLElement} figure @param {string} query @param {string} base */
async function stateOf(figure, query, base) {
  const [spec, { default: model }] = await Promise.all([fetch(figure.dataset.spec ?? "").then((answer) => answer.json()), import(/** @type {string} */ (figure.dataset.model))]);
  const asked = address.read(spec, query);
  const preset = spec.presets.find((/** @type {{id: string}} */ each) => each.id === asked.preset);
  const result = scenario.compute(spec, model, asked.isEmpty ? preset?.inputs ?? {} : asked.given);
  const frame = scenario.frame(spec, "wide");
  const name = asked.isEmpty && preset ? preset.name : "as chosen for this packet";
  const cell = (/** @type {string} */ tag, /** @type {string} */ words, attributes = "") => `<${tag}${attributes}>${markup.escaped(words)}</${tag}>`;
  const row = (/** @type {string[]} */ cells) => `<tr>${cells.map((words, i) => (i === 0 ? cell("th", words, " scope=\"row\"") : cell("td", words, " class=\"align-right\""))).join("")}</tr>`;
  return {
    name: markup.escaped(name),
    address: base + spec.page + address.write(spec, result.inputs) + (spec.page === `/scenarios/${spec.id}/` ? "" : `#scenario-${spec.id}`),
    sentence: markup.escaped([result.words, result.valid].filter(Boolean).join(" ")),
    svg: `<svg xmlns="http://www.w3.org/2000/svg" class="chart__svg chart__svg--wide" viewBox="0 0 ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}" role="img" aria-label="${markup.escaped(result.words)}" font-size="${frame.text}" fill="none" stroke="none">${scenario.serialise(scenario.picture(spec, result, "wide", null))}</svg>`,
    table: `<table><caption>${markup.escaped(`${spec.chart.title ?? spec.title}: ${name}`)}</caption><thead><tr>${result.table.columns.map((/** @type {string} */ words, /** @type {number} */ i) => cell("th", words, ` scope="col"${i > 0 ? " class=\"align-right\"" : ""}`)).join("")}</tr></thead><tbody>${result.table.rows.map(row).join("")}</tbody></table>`,
  };
}
