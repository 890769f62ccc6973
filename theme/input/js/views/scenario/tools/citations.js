// A reference to one state, in five forms. The version and the address say which state; there is no need to have looked at a clock.

import { make, makeButton } from "../dom.js";
import { copied } from "./copy.js";
import { monthNames } from "./months.js";

/** The forms of an item of CSL-JSON, word for word as the build writes those of a page. @returns {{name: string, text: string}[]} */
export function referencesOf(item) {
  const [year, month, day] = item.issued["date-parts"][0];
  const date = month ? `${monthNames[month - 1]}${day ? ` ${day}` : ""}` : "";
  const site = item["container-title"];
  const twoDigits = (number) => `${number}`.padStart(2, "0");
  const fields = [
    ["author", item.author.map((name) => (name.literal ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`)).join(" and ")],
    ["title", `{${escaped(item.title)}}`],
    ["howpublished", escaped(site)],
    ["year", year],
    ["month", month],
    ["day", day],
    ["url", item.URL.replaceAll("{", "%7B").replaceAll("}", "%7D")],
    ["note", item.note && escaped(item.note)],
  ];
  const lines = [
    ["TY", "ELEC"],
    ...item.author.map((name) => ["AU", name.literal ?? `${name.family}, ${name.given}`]),
    ["TI", item.title],
    ["T2", site],
    ["PY", year],
    ["DA", [year, month, day].filter(Boolean).map(twoDigits).join("/")],
    ["UR", item.URL],
    ["N1", item.note],
  ];
  return [
    { name: "APA", text: `${sentence(names(item.author))} (${date ? `${year}, ${date}` : year}). ${sentence(item.title)} ${site}. ${item.URL}` },
    { name: "Chicago", text: `${sentence(spokenNames(item.author))} ${year}. “${sentence(item.title.replaceAll("“", "‘").replaceAll("”", "’"))}” ${site}.${date && ` ${date}${day ? "," : ""} ${year}.`} ${item.URL}` },
    { name: "BibTeX", text: `@misc{${item.id},\n${fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}` },
    { name: "RIS", text: `${lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\n`).join("")}ER  - ` },
    { name: "CSL-JSON", text: JSON.stringify([item], null, 2) },
  ];
}

/** The page's own reference, as the build wrote it, made one to a state. */
export function stateOf(page, spec, address) {
  const author = page.author[0].literal ?? page.author[0].family;
  const letters = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return {
    id: `${letters(author.split(" ").pop())}${page.issued["date-parts"][0][0]}${letters(spec.id)}`,
    type: "webpage",
    author: page.author,
    title: `${spec.title} (scenario, version ${spec.version})`,
    "container-title": page["container-title"],
    issued: page.issued,
    version: `${spec.version}`,
    URL: address,
  };
}

function names(authors) {
  const written = authors.map((name) => name.literal ?? `${name.family}, ${name.given.split(" ").map((part) => `${part[0]}.`).join(" ")}`);
  return written.length < 2 ? written.join("") : `${written.slice(0, -1).join(", ")}, & ${written.at(-1)}`;
}

// The first name as lists are sorted, the others as they are spoken.
function spokenNames(authors) {
  const written = authors.map((name, i) => name.literal ?? (i === 0 ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`));
  if (written.length < 2) {
    return written.join("");
  }

  const comma = written.length > 2 || written[0].includes(",") ? "," : "";
  return `${written.slice(0, -1).join(", ")}${comma} and ${written.at(-1)}`;
}

const sentence = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);

const signs = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };
const escaped = (text) => text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);

// A reference names the address under which the site is published, wherever it is read.
export function published(address) {
  const canonical = document.querySelector("link[rel=canonical]")?.href ?? address;
  const { pathname, search, hash } = new URL(address);
  return new URL(pathname + search + hash, canonical).href;
}

/** The panel. @param {object} scene spec, say @param {string} address */
export function citations({ spec, say }, address) {
  const [page] = JSON.parse(document.querySelector("[data-form=CSL-JSON]").textContent);
  return referencesOf(stateOf(page, spec, published(address))).map(({ name, text }) => {
    const words = make("pre", { class: "citation-text", tabindex: "0", "aria-label": name }, text);
    const copy = async () => say((await copied(text)) ? `${name} copied.` : "The browser refused to copy. The text can be selected.");
    return make("div", { class: "citation-form" }, make("p", { class: "citation-form__name" }, name), words, makeButton("Copy", copy, { class: "button", "aria-label": `Copy ${name}` }));
  });
}
