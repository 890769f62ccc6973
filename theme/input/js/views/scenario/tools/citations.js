// A reference to one state, in four forms. The version and the address say which state; there is no need to have looked at a clock.

import { make, makeButton } from "../dom.js";
import { copied } from "./copy.js";
import { monthNames } from "./months.js";

/** @returns {{name: string, text: string}[]} */
export function referencesOf(spec, address, work) {
  const [year, month, day] = work.published.split("-");
  const title = `${spec.title} (scenario, version ${spec.version})`;
  const key = `${work.author.split(" ").pop().toLowerCase()}${year}${spec.id.replaceAll(/[^a-z]/g, "")}`;
  const date = month ? `${year}, ${monthNames[Number(month) - 1]}${day ? ` ${Number(day)}` : ""}` : year;
  return [
    { name: "APA", text: `${work.author}. (${date}). ${title}. ${work.site}. ${address}` },
    { name: "BibTeX", text: `@misc{${key},\n  author = {{${work.author}}},\n  title = {{${title}}},\n  howpublished = {${work.site}},\n  year = {${year}},${month ? `\n  month = {${Number(month)}},` : ""}\n  url = {${address}}\n}` },
    { name: "RIS", text: `TY  - ELEC\nAU  - ${work.author}\nTI  - ${title}\nT2  - ${work.site}\nPY  - ${year}\nDA  - ${[year, month, day].filter(Boolean).join("/")}\nUR  - ${address}\nER  - ` },
    { name: "CSL-JSON", text: JSON.stringify([{ id: key, type: "webpage", author: [{ literal: work.author }], title, "container-title": work.site, issued: { "date-parts": [[year, month, day].filter(Boolean).map(Number)] }, version: `${spec.version}`, URL: address }], null, 2) },
  ];
}

/** Who published it, where, and when, as the page itself says it: "The editors (2026)." */
function workOf() {
  const site = document.querySelector('meta[property="og:site_name"]')?.content ?? document.title;
  const [, author = site, published = "2026"] = /^\s*(.+?) \((\d{4})\)/.exec(document.querySelector(".citation-line")?.textContent ?? "") ?? [];
  return { site, author, published };
}

// A reference names the address under which the site is published, wherever it is read.
function published(address) {
  const canonical = document.querySelector("link[rel=canonical]")?.href ?? address;
  const { pathname, search, hash } = new URL(address);
  return new URL(pathname + search + hash, canonical).href;
}

/** The panel. @param {object} scene spec, say @param {string} address */
export function citations({ spec, say }, address) {
  return referencesOf(spec, published(address), workOf()).map(({ name, text }) => {
    const words = make("pre", { class: "citation-text", tabindex: "0", "aria-label": name }, text);
    const copy = async () => say((await copied(text)) ? `${name} copied.` : "The browser refused to copy. The text can be selected.");
    return make("div", { class: "citation-form" }, make("p", { class: "citation-form__name" }, name), words, makeButton("Copy", copy, { class: "button", "aria-label": `Copy ${name}` }));
  });
}
