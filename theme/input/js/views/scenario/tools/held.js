// The values that others hold, each with name, date, words and source; a press takes the value.

import * as numberText from "../../../lib/number-text.js";
import { make, makeButton } from "../dom.js";
import { monthNames } from "./months.js";

/** @param {object} parameter @param {object} state */
export function makeHeldList(parameter, state) {
  return make("ul", {}, ...parameter.held.map((each) => make("li", { class: "slider__held-item" },
    makeButton(numberText.show(parameter, each.value), () => state.set(parameter.key, each.value), { class: "button slider__held-value", "aria-label": `${numberText.show(parameter, each.value)}: set ${parameter.name} to the value of ${each.who}` }),
    make("span", {}, `${each.who}, ${dated(each.date)}${each.words ? `: ${each.words}` : ""}. `, ...sourceOf(each)))));
}

function sourceOf({ source }) {
  if (!source?.title) {
    return [];
  }

  return [source.url ? make("a", { href: safe(source.url) }, source.title) : make("cite", {}, source.title)];
}

// A spec is our own, and still no address of a script gets through.
function safe(url) {
  const { protocol, href } = new URL(url, location.href);
  return protocol === "https:" || protocol === "http:" ? href : "#";
}

/** "2025-08" in words. */
function dated(date) {
  const [year, month] = String(date).split("-");
  return month ? `${monthNames[Number(month) - 1]} ${year}` : year;
}
