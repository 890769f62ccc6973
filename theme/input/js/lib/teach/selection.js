// Chosen sections as words of an address, and back. What is read may come from anybody: it is measured, cut and looked up, never trusted.

/** A link is no longer than this, so that every course system and every chat carries it. */
export const longest = 2000;

/** What is longer than this was not made here, and is not read. */
const longestRead = 8000;
const mostItems = 400;
const essayCode = 4;
const part = 3;
const step = 2 * part;

/**
 * @typedef {{code: string, mark: string, id: string, title: string}} Section id "" stands for what comes before the first heading
 * @typedef {{code: string, mark: string, slug: string, url: string, title: string, updated: string, sections: Section[]}} Essay
 * @typedef {{essay: Essay, section: Section | null}} Item
 * @typedef {{items: Item[], title: string, note: string, due: string, made: string}} Selection dates as 2026-11-21, "" for none
 * @typedef {{essay: Essay | null, change: "changed" | "gone" | "unreadable", item: Item | null}} Change
 * @typedef {Selection & {changes: Change[], isTooLong: boolean, isEmpty: boolean}} Found
 */

/**
 * The essays of one after the other are named once: four signs for the essay, then three for what it said; or, for single sections,
 * three for each section and three for what it said. @param {Item[]} items
 */
function codesOf(items) {
  const groups = [];
  for (const { essay, section } of items) {
    const last = groups.at(-1);
    if (!section) {
      groups.push({ essay: null, text: essay.code + essay.mark });
    } else if (last?.essay === essay) {
      last.text += section.code + section.mark;
    } else {
      groups.push({ essay, text: essay.code + section.code + section.mark });
    }
  }

  return groups.map((group) => group.text).join(".");
}

/** @param {Selection} selection @returns {string} without the sign before it */
export function write({ items, title, note, due, made }) {
  const words = new URLSearchParams();
  words.set("s", codesOf(items));
  words.set("m", made.replaceAll("-", ""));
  for (const [key, value] of [["t", title.trim()], ["n", note.trim()], ["d", due.replaceAll("-", "")]]) {
    if (value !== "") {
      words.set(key, value);
    }
  }

  return words.toString();
}

/** @param {string} address a query or a fragment, with its sign @param {Essay[]} essays @returns {Found} */
export function read(address, essays) {
  const isTooLong = address.length > longestRead;
  const words = new URLSearchParams(isTooLong ? "" : address.replace(/^[#?]/u, ""));
  /** @type {Found} */
  const found = {
    items: [],
    changes: [],
    title: text(words.get("t"), 200),
    note: text(words.get("n"), 2000),
    due: date(words.get("d")),
    made: date(words.get("m")),
    isTooLong,
    isEmpty: !words.get("s"),
  };
  let count = 0;
  for (const group of (words.get("s") ?? "").split(".").slice(0, mostItems)) {
    const names = namesIn(group);
    if (names.length === 0 && !found.isEmpty && !found.changes.some((each) => each.change === "unreadable")) {
      found.changes.push({ essay: null, change: "unreadable", item: null });
    }

    for (const named of names) {
      count += 1;
      if (count <= mostItems) {
        add(found, named, essays);
      }
    }
  }

  return found;
}

/** @param {string} group @returns {{code: string, section: string, mark: string}[]} none where it has not the form */
function namesIn(group) {
  const rest = group.length - essayCode;
  if (!/^[a-z2-9]+$/u.test(group) || (rest !== part && (rest <= 0 || rest % step !== 0))) {
    return [];
  }

  const code = group.slice(0, essayCode);
  if (rest === part) {
    return [{ code, section: "", mark: group.slice(essayCode) }];
  }

  return Array.from({ length: rest / step }, (_, i) => essayCode + i * step).map((at) => ({ code, section: group.slice(at, at + part), mark: group.slice(at + part, at + step) }));
}

/** @param {Found} found @param {{code: string, section: string, mark: string}} named @param {Essay[]} essays */
function add(found, { code, section, mark }, essays) {
  const essay = nearest(essays.filter((each) => each.code === code), section === "" ? mark : "");
  const part = essay && section !== "" ? nearest(essay.sections.filter((each) => each.code === section), mark) : null;
  if (!essay || (section !== "" && !part)) {
    found.changes.push({ essay, change: "gone", item: null });
    return;
  }

  if (found.items.some((each) => each.essay === essay && each.section === part)) {
    return;
  }

  const item = { essay, section: part };
  found.items.push(item);
  if ((part ?? essay).mark !== mark) {
    found.changes.push({ essay, change: "changed", item });
  }
}

/** Should two have one code, what they said tells them apart. @template {{mark: string}} T @param {T[]} near @param {string} mark @returns {T | null} */
function nearest(near, mark) {
  return near.find((each) => each.mark === mark) ?? near[0] ?? null;
}

/** @param {string | null} given @param {number} most */
function text(given, most) {
  return (given ?? "").slice(0, most).trim();
}

/** A day that there is, as 2026-11-21. @param {string | null} given */
function date(given) {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/u.exec(given ?? "") ?? [];
  const written = `${year}-${month}-${day}`;
  const time = year ? Date.parse(`${written}T00:00:00Z`) : NaN;
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(written) ? "" : written;
}

/** For example 4 December 2026. @param {string} day as 2026-12-04 @param {boolean} [withWeekday] */
export function dayInWords(day, withWeekday = false) {
  const form = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC", ...(withWeekday ? { weekday: "long" } : {}) });
  return form.format(new Date(`${day}T00:00:00Z`));
}

/** @param {Item} item */
export function nameOf({ essay, section }) {
  return section ? `${section.title} (${essay.title})` : essay.title;
}

/** @param {Item} item its address on the site */
export function addressOf({ essay, section }) {
  return section && section.id !== "" ? `${essay.url}#${section.id}` : essay.url;
}

/** What a link says of its own age, each with where to look. @param {Found} found @returns {{words: string, url: string, name: string}[]} */
export function changesInWords({ changes, made }) {
  const since = made ? `this link was made, with sources as of ${dayInWords(made)}` : "this link was made";
  return changes.map(({ essay, change, item }) => {
    if (!essay) {
      return { words: change === "unreadable" ? "A part of this link cannot be read: it may have been cut off on its way." : "An essay that this link names is no longer published here.", url: "", name: "" };
    }

    return change === "gone"
      ? { words: `A section that this link names is no longer part of “${essay.title}”. The essay as it is now can be read in full.`, url: essay.url, name: essay.title }
      : { words: `“${item?.section ? item.section.title : essay.title}” has changed since ${since}. ${item?.section ? `Its essay, “${essay.title}”,` : "It"} was last updated on ${dayInWords(essay.updated)}.`, url: item ? addressOf(item) : essay.url, name: item ? nameOf(item) : essay.title };
  });
}
