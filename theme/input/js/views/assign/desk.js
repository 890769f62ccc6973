// The teacher's desk: ticks beside the list, the selection in its order, and the link that it comes to.

import { longest, write } from "../../lib/teach/selection.js";
import { make } from "../../lib/teach/elements.js";
import { drawChosen } from "./chosen.js";
import { tickBoxes } from "./ticks.js";

/** @typedef {import("../../lib/teach/selection.js").Item} Item @typedef {import("../../lib/teach/selection.js").Essay} Essay @typedef {import("../../lib/teach/selection.js").Found} Found */

/** What stands on the desk, kept while the page is open. @type {{items: Item[], draw: () => void} | null} */
let desk = null;

/** @param {HTMLElement} block @param {{date: string, essays: Essay[], found: Found, hands: {copied: (text: string) => Promise<boolean>}, voice: HTMLElement}} given */
export function openDesk(block, { date, essays, found, hands, voice }) {
  const form = /** @type {HTMLFormElement} */ (block.querySelector("[data-assign-form]"));
  const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  form.dataset.ready = "";
  field("title").value = found.title;
  field("note").value = found.note;
  field("due").value = found.due;
  if (found.isTooLong) {
    voice.textContent = "The link is longer than any that this page makes. Nothing of it was read.";
    block.querySelector("[data-assignment]")?.replaceChildren(make("p", { class: "assignment__changes" }, voice.textContent));
  }

  if (desk) {
    desk.items = found.items;
    desk.draw();
    return;
  }

  const here = { items: found.items, draw };
  desk = here;
  const drawTicks = tickBoxes(block, essays, here, () => draw());

  function draw() {
    drawTicks();
    drawChosen(form, here, voice, draw);
    drawLink();
  }

  function drawLink() {
    const result = /** @type {HTMLElement} */ (form.querySelector("[data-assign-result]"));
    const words = write({ items: here.items, title: field("title").value, note: field("note").value, due: field("due").value, made: date });
    const link = `${location.origin}${location.pathname}#${words}`;
    const isEmpty = here.items.length === 0;
    result.hidden = isEmpty;
    /** @type {HTMLTextAreaElement} */ (form.querySelector("#assign-link")).value = link;
    /** @type {HTMLElement} */ (form.querySelector("[data-assign-length]")).textContent = link.length > longest
      ? `${link.length} characters, which is more than some course systems carry (${longest}). Shorten the note, or choose whole essays instead of their sections.`
      : `${link.length} characters. It holds everything; nothing of it is kept here.`;
    result.toggleAttribute("data-too-long", link.length > longest);
    for (const each of /** @type {NodeListOf<HTMLAnchorElement>} */ (form.querySelectorAll("[data-assign-open]"))) {
      const way = each.dataset.assignOpen || location.pathname;
      each.setAttribute("href", isEmpty ? way : each.dataset.assignOpen ? `${way}?${words}` : link);
    }

    history.replaceState(null, "", isEmpty ? location.pathname : `#e=1&${words}`);
  }

  form.addEventListener("input", drawLink);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("[data-assign-copy]")?.addEventListener("click", async () => {
    const link = /** @type {HTMLTextAreaElement} */ (form.querySelector("#assign-link"));
    const isCopied = await hands.copied(link.value);
    if (!isCopied) {
      link.select();
    }

    voice.textContent = isCopied ? "Copied." : "The browser refused to copy. The link is selected.";
    /** @type {HTMLElement} */ (form.querySelector("[data-assign-length]")).textContent = voice.textContent;
  });
  const packer = /** @type {HTMLElement | null} */ (form.querySelector("[data-assign-cartridge]"));
  packer?.addEventListener("click", async () => {
    const length = /** @type {HTMLElement} */ (form.querySelector("[data-assign-length]"));
    try {
      const { saveCartridge } = await import(/** @type {string} */ (packer.dataset.assignCartridge));
      length.textContent = `${await saveCartridge({ essays: here.items.map((item) => item.essay.slug), title: field("title").value }, "1.1")} For course systems; essays are whole in it.`;
    } catch (error) {
      console.error(error);
      length.textContent = "The cartridge could not be made.";
    }

    voice.textContent = length.textContent;
  });
  draw();
}

