// The page of an essay as it is published, and the parts of its text.

/** @type {Map<string, Promise<Document>>} */
const pages = new Map();

/** @param {string} url a path of this site @returns {Promise<Document>} */
export function fetchPage(url) {
  const page = pages.get(url) ?? load(url);
  pages.set(url, page);
  page.catch(() => pages.delete(url));
  return page;
}

/** @param {string} url */
async function load(url) {
  const answer = await fetch(url);
  if (!answer.ok) {
    throw new Error(`${url}: ${answer.status}`);
  }

  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** What stands under a heading, without it; before the first for ""; everything where none is named. @param {Document} page @param {string} [id] @returns {Node[]} of this document */
export function nodesOf(page, id) {
  const body = page.querySelector(".essay__body");
  const nodes = [...(body?.children ?? [])];
  const isHeading = (/** @type {Element} */ node) => node.localName === "h2";
  const start = id === undefined || id === "" ? 0 : nodes.findIndex((node) => isHeading(node) && node.id === id);
  const end = id === undefined ? -1 : nodes.findIndex((node, i) => isHeading(node) && (i > start || id === ""));
  return start < 0 ? [] : nodes.slice(start, end < 0 ? undefined : end).filter((node) => !(id && node.id === id)).map((node) => document.importNode(node, true));
}
