// What the rules of packets take, out of the pages of this site as they are published.

import { fetchPage } from "../../lib/teach/essay.js";
import { dayInWords } from "../../lib/teach/selection.js";

/** @typedef {import("../../lib/teach/selection.js").Item} Item @typedef {import("../../lib/teach/selection.js").Essay} Essay */

/** @param {Item[]} items @param {string} sourcesUrl the page of all sources */
export async function gather(items, sourcesUrl) {
  const essays = [...new Set(items.map((item) => item.essay))];
  const [sources, ...texts] = await Promise.all([fetchPage(sourcesUrl), ...essays.map(textOf)]);
  return {
    items: grouped(items),
    essays: Object.fromEntries(texts.map((text, i) => [essays[i].slug, text])),
    sources: Object.fromEntries([...sources.querySelectorAll(".entry--source")].map((entry) => [entry.id.slice("source-".length), entry.querySelector(".entry__reference")?.innerHTML ?? ""])),
  };
}

/** The key of each essay's quiz, out of its teaching notes; an essay may have none. @param {Item[]} items @param {string} lessonsUrl */
export async function keysOf(items, lessonsUrl) {
  const slugs = [...new Set(items.map((item) => item.essay.slug))];
  const keys = await Promise.all(slugs.map((slug) => fetchPage(`${lessonsUrl}${slug}/`).then((page) => page.querySelector("ol.key")?.innerHTML ?? "", () => "")));
  return Object.fromEntries(slugs.map((slug, i) => [slug, keys[i]]).filter(([, key]) => key !== ""));
}

/** Sections of one essay that follow each other stand under one title. @param {Item[]} items */
function grouped(items) {
  /** @type {{slug: string, sections: string[] | null}[]} */
  const groups = [];
  for (const { essay, section } of items) {
    const last = groups.at(-1);
    if (section && last?.slug === essay.slug && last.sections) {
      last.sections.push(section.id);
    } else {
      groups.push({ slug: essay.slug, sections: section ? [section.id] : null });
    }
  }

  return groups;
}

/** @param {Essay} essay */
async function textOf(essay) {
  const page = await fetchPage(essay.url);
  const html = (/** @type {string} */ selector) => page.querySelector(selector)?.innerHTML ?? "";
  return {
    title: essay.title,
    url: essay.url,
    question: page.querySelector(".essay__question")?.textContent ?? "",
    byline: `${page.querySelector(".essay__byline dd")?.textContent ?? ""}. As of ${dayInWords(essay.updated)}.`,
    summary: html(".essay__summary > .prose"),
    body: html(".essay__body"),
    discussion: [...page.querySelectorAll(".essay__discussion li")].map((each) => each.textContent ?? ""),
  };
}
