// Chosen sections as one document for paper, out of the pages of their essays.

import { changesInWords, dayInWords, read } from "../../lib/teach/selection.js";
import { button, make } from "../../lib/teach/elements.js";
import { assemble } from "../../lib/teach/packet.js";
import { gather, keysOf } from "./gather.js";
import { stateChoices, statesOf } from "./states.js";

/** @param {Document} page */
export async function enhancePacket(page) {
  const block = /** @type {HTMLElement | null} */ (page.querySelector("[data-packet]"));
  const address = location.search.length > 1 ? location.search : location.hash;
  if (!block || !new URLSearchParams(address.slice(1)).has("s")) {
    return;
  }

  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (block.querySelector(`[data-packet-${name}]`));
  const tools = part("tools");
  const body = part("body");
  tools.hidden = false;
  tools.replaceChildren(make("p", { role: "status" }, "The packet is being put together."));
  try {
    const { date, essays } = await (await fetch(block.dataset.codes ?? "")).json();
    const found = read(address, essays);
    const changes = changesInWords(found);
    const list = changes.length === 0 ? [] : [make("ul", { class: "packet-tools__changes" }, ...changes.map(({ words }) => make("li", {}, words)))];
    if (found.items.length === 0) {
      tools.replaceChildren(make("p", {}, found.isTooLong ? "The link is longer than any that this site makes. Nothing of it was read." : "Nothing that this link names can be printed."), ...list);
      return;
    }

    const base = new URL(/** @type {HTMLLinkElement} */ (page.querySelector("link[rel=canonical]")).href).origin;
    const words = new URLSearchParams(address.slice(1));
    const { figures, states } = await statesOf(found.items, words.getAll("x"), base);
    const given = {
      kind: `A packet from ${page.title.split(" · ").at(-1)}`,
      title: found.title || "Reading packet",
      version: `As of ${dayInWords(date)}. ${base}${location.pathname}`,
      note: found.note,
      due: found.due ? dayInWords(found.due, true) : "",
      base,
      ...(await gather(found.items, block.dataset.sources ?? "")),
      states,
      keys: block.dataset.lessons && words.has("k") ? await keysOf(found.items, block.dataset.lessons) : {},
    };
    // Our own pages' markup; what the link brought was escaped when it was put in.
    body.innerHTML = assemble(given);
    body.append(/** @type {HTMLTemplateElement} */ (block.querySelector("[data-packet-legend]")).content.cloneNode(true));
    body.hidden = false;
    part("plain").remove();
    body.setAttribute("aria-labelledby", "page-title");
    page.title = `${given.title} · ${page.title.split(" · ").at(-1)}`;
    tools.replaceChildren(
      make("p", {}, button("Print", () => print()), " ", make("a", { class: "button", href: `${block.dataset.assign}#e=1&${address.slice(1)}` }, "Change the selection"), ...(block.dataset.lessons ? [" ", keyLink(words)] : [])),
      ...list,
      ...stateChoices(figures, body, address),
    );
  } catch (error) {
    console.error(error);
    tools.replaceChildren(make("p", { role: "status" }, "A part of it did not arrive. Load this page again when you are connected."));
  }
}

/** Answers are on a sheet of their own, for those who ask. @param {URLSearchParams} words of the address */
function keyLink(words) {
  const other = new URLSearchParams(words);
  const hasKey = words.has("k");
  hasKey ? other.delete("k") : other.set("k", "1");
  return make("a", { class: "button", href: `?${other}` }, hasKey ? "Without the answer key" : "With the answer key");
}
