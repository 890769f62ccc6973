// Which entries hold the words of a query, the best first. A word finds itself, words that begin with it, and where there is neither, words that
// differ from it by a slip or two.

import { postingsOf } from "./parts.js";
import { wordsOf } from "./words.js";

const levels = 3;

// What a word is worth that stands in an entry once, more than once, or in its title; and how near the word is to what was typed.
const levelWorth = [1, 1.4, 4];
const beginningWorth = 0.5;
const slipWorth = 0.3;

/**
 * @param {import("./parts.js").Start} start
 * @param {string} query
 * @returns {Promise<{ numbers: number[], words: Set<string>, slips: string[], missing: boolean }>} entries; the words that they were found by; words of the
 * query that stand nowhere and were taken for others; whether no entry has all words of the query
 */
export async function find(start, query) {
  const common = new Set(start.common.split(" "));
  const typed = [...new Set(wordsOf(query).map((each) => each.word))];
  const telling = typed.filter((word) => !common.has(word));
  const found = await Promise.all((telling.length > 0 ? telling : typed).map((word) => matches(start, word)));

  /** @type {Map<number, { count: number, worth: number }>} */
  const totals = new Map();
  for (const match of found) {
    for (const [entry, worth] of match.worths) {
      const total = totals.get(entry) ?? { count: 0, worth: 0 };
      totals.set(entry, { count: total.count + 1, worth: total.worth + worth });
    }
  }

  const most = Math.max(0, ...[...totals.values()].map((each) => each.count));
  const best = [...totals].filter(([, total]) => total.count === most);
  return {
    numbers: best.sort(([a, one], [b, other]) => other.worth - one.worth || a - b).map(([entry]) => entry),
    words: new Set(found.flatMap((each) => each.words)),
    slips: found.filter((each) => each.isSlip && each.words.length > 0).map((each) => each.typed),
    missing: most < found.length,
  };
}

/** @param {import("./parts.js").Start} start @param {string} typed */
async function matches(start, typed) {
  const beginning = await postingsOf(start, typed);
  const postings = beginning.length > 0 ? beginning : nearest(typed, await postingsOf(start, typed.slice(0, 1)));

  /** @type {Map<number, number>} */
  const worths = new Map();
  for (const [word, ...distances] of postings) {
    const rarity = Math.log(1 + start.entries / distances.length);
    const nearness = word === typed ? 1 : beginning.length > 0 ? beginningWorth : slipWorth;
    let entry = 0;
    for (const distance of distances) {
      entry += Math.floor(distance / levels);
      worths.set(entry, Math.max(worths.get(entry) ?? 0, rarity * nearness * levelWorth[distance % levels]));
    }
  }

  return { typed, worths, words: postings.map(([word]) => word), isSlip: beginning.length === 0 };
}

/**
 * The words that may have been meant: one slip away for a short word, two for a long one, and of those the nearest. The shortest words and numbers are taken as typed.
 * @param {string} typed
 * @param {import("./parts.js").Posting[]} postings
 */
function nearest(typed, postings) {
  const allowed = typed.length < 4 || /\d/.test(typed) ? 0 : typed.length < 8 ? 1 : 2;
  const near = postings
    .filter(([word]) => Math.abs(typed.length - word.length) <= allowed)
    .map((posting) => ({ posting, slips: slips(typed, posting[0]) }))
    .filter((each) => each.slips <= allowed);
  const least = Math.min(...near.map((each) => each.slips));
  return near.filter((each) => each.slips === least).map((each) => each.posting);
}

/** Signs to add, drop, change, or swap with their neighbour. @param {string} a @param {string} b */
function slips(a, b) {
  let [older, old] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(row[j - 1] + 1, old[j] + 1, old[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), isSwap ? older[j - 2] + 1 : Infinity);
    }

    [older, old] = [old, row];
  }

  return old[b.length];
}
