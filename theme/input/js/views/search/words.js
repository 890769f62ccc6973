// Divides a text into the words that it is found by, as the build did when it made the index (generator/Search/SearchWords.cs).

const written = /[\p{L}\p{Nd}]+(?:(?:['’](?=\p{L})|[.,](?=\p{Nd}))[\p{L}\p{Nd}]+)*/gu;

/** @param {string} text @returns {{ word: string, start: number, end: number }[]} each word, and where it is written */
export function wordsOf(text) {
  return [...text.matchAll(written)].map((match) => ({ word: key(match[0]), start: match.index, end: match.index + match[0].length }));
}

/** @param {string} word as it is written */
function key(word) {
  const owner = word.length > 2 ? word.replace(/['’]s$/i, "") : word;
  return singular(owner.replace(/['’,]/g, "").replace(/[À-ſ]/g, (letter) => letter.normalize("NFD")[0]).toLowerCase());
}

/** @param {string} word */
function singular(word) {
  if (word.length > 4 && word.endsWith("ies")) {
    return `${word.slice(0, -3)}y`;
  }

  return word.length > 3 && /[^sui\d]s$/u.test(word) ? word.slice(0, -1) : word;
}
