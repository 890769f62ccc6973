// The index lies in parts, in order; each is loaded when it is first asked for, and kept.

/**
 * @typedef {{ entries: number, common: string, kinds: number[], statuses: Record<string, string>, words: [string, string][], texts: [string, string][] }} Start
 * @typedef {[word: string, ...distances: number[]]} Posting
 * @typedef {[url: string, title: string, where: string, text: string, status: string]} Entry
 */

/** @type {Map<string, Promise<any>>} */
const loaded = new Map();

/** @template T @param {string} url @returns {Promise<T>} */
export function load(url) {
  const part = loaded.get(url) ?? fetch(url).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`${url} answers ${answer.status}`))));
  loaded.set(url, part);

  // What failed may be asked for again.
  part.catch(() => loaded.delete(url));
  return part;
}

/** All words that begin alike. @param {Start} start @param {string} beginning @returns {Promise<Posting[]>} */
export async function postingsOf(start, beginning) {
  const parts = start.words.filter(([first], i) => {
    const next = start.words[i + 1]?.[0];
    return (first.startsWith(beginning) || first < beginning) && (next === undefined || next >= beginning);
  });
  const lists = await Promise.all(parts.map(([, url]) => /** @type {Promise<Posting[]>} */ (load(url))));
  return lists.flat().filter(([word]) => word.startsWith(beginning));
}

/** @param {Start} start @param {number[]} numbers @returns {Promise<Entry[]>} the entries of these numbers, in their order */
export async function entriesOf(start, numbers) {
  const firsts = start.texts.map(([first]) => Number(first));
  return Promise.all(numbers.map(async (number) => {
    const part = firsts.findLastIndex((first) => first <= number);
    const entries = /** @type {Entry[]} */ (await load(start.texts[part][1]));
    return entries[number - firsts[part]];
  }));
}
