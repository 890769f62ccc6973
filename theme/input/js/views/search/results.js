// Draws what was found, in groups by kind. Texts of the index come in as text and stay text.

import { entriesOf } from "./parts.js";
import { wordsOf } from "./words.js";

// In the order of the index; how many of each are shown before the reader asks for all.
const kinds = [
  { one: "term", many: "Terms", first: 3 },
  { one: "essay", many: "Essays", first: 4 },
  { one: "fact", many: "Facts", first: 5 },
  { one: "passage", many: "Passages", first: 6 },
  { one: "chart", many: "Charts", first: 3 },
  { one: "scenario", many: "Scenarios", first: 3 },
  { one: "lesson", many: "For teachers", first: 3 },
  { one: "voice", many: "Voices", first: 3 },
  { one: "source", many: "Sources", first: 3 },
  { one: "page", many: "About this site", first: 2 },
];

const excerptLength = 220;

/** @param {import("./parts.js").Start} start @param {number[]} numbers @returns {{ kind: typeof kinds[0], numbers: number[] }[]} */
export function grouped(start, numbers) {
  let end = 0;
  return kinds.map((kind, i) => {
    const first = end;
    end += start.kinds[i];
    const last = end;
    return { kind, numbers: numbers.filter((number) => number >= first && number < last) };
  }).filter((group) => group.numbers.length > 0);
}

/** How many of what, for example "3 facts, 1 chart". @param {ReturnType<typeof grouped>} groups */
export function counted(groups) {
  const words = groups.map(({ kind, numbers }) => `${numbers.length} ${numbers.length === 1 ? kind.one : `${kind.one}s`}`);
  return words.join(", ");
}

/** @param {import("./parts.js").Start} start @param {ReturnType<typeof grouped>} groups @param {Set<string>} words */
export function drawn(start, groups, words) {
  return Promise.all(groups.map((group) => section(start, group, words)));
}

/** @param {import("./parts.js").Start} start @param {ReturnType<typeof grouped>[0]} group @param {Set<string>} words */
async function section(start, { kind, numbers }, words) {
  const block = element("section", "hits");
  const heading = element("h2", "hits__title", kind.many);
  heading.id = `hits-${kind.one}`;
  heading.append(" ", element("span", "hits__count", String(numbers.length)));
  block.setAttribute("aria-labelledby", heading.id);
  const list = element("ol", "hits__list");
  const add = async (/** @type {number[]} */ some) => {
    const entries = await entriesOf(start, some);
    list.append(...entries.map((entry) => hit(entry, words, start.statuses)));
  };
  await add(numbers.slice(0, kind.first));
  block.append(heading, list);
  if (numbers.length > kind.first) {
    const more = element("button", "button hits__more", `Show all ${numbers.length}`);
    more.type = "button";
    more.addEventListener("click", async () => {
      const next = list.children.length;
      more.remove();
      await add(numbers.slice(kind.first));
      list.children[next]?.querySelector("a")?.focus();
    });
    block.append(more);
  }

  return block;
}

/** @param {import("./parts.js").Entry} entry @param {Set<string>} words @param {Record<string, string>} statuses */
function hit([url, title, where, text, status], words, statuses) {
  const item = element("li", "hit");
  const link = element("a", "hit__link");
  link.href = url;
  link.append(...marked(title, words));
  item.append(link);
  if (status) {
    const label = element("span", "status", statuses[status]);
    label.dataset.status = status;
    item.append(" ", label);
  }

  if (where) {
    item.append(element("p", "hit__where", where));
  }

  if (text) {
    const excerpt = element("p", "hit__text");
    excerpt.append(...marked(cut(text, words), words));
    item.append(excerpt);
  }

  return item;
}

/** The part of a text around the first word that was found. @param {string} text @param {Set<string>} words */
function cut(text, words) {
  const first = wordsOf(text).find((each) => words.has(each.word))?.start ?? 0;
  const from = text.length <= excerptLength || first < excerptLength / 2 ? 0 : text.indexOf(" ", first - excerptLength / 3) + 1;
  const to = text.length <= from + excerptLength ? text.length : text.lastIndexOf(" ", from + excerptLength);
  return `${from > 0 ? "…\u00a0" : ""}${text.slice(from, to)}${to < text.length ? "\u00a0…" : ""}`;
}

/** @param {string} text @param {Set<string>} words @returns {(string | HTMLElement)[]} */
function marked(text, words) {
  const pieces = [];
  let end = 0;
  for (const each of wordsOf(text).filter((word) => words.has(word.word))) {
    pieces.push(text.slice(end, each.start), element("mark", "hit__mark", text.slice(each.start, each.end)));
    end = each.end;
  }

  return [...pieces, text.slice(end)];
}

/** @param {string} name @param {string} className @param {string} [text] @returns {any} */
function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
