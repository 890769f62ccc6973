// The search page: what is typed stands in the address, what is found stands below and is counted aloud.

import { find } from "./find.js";
import { enhanceKeys } from "./keys.js";
import { load } from "./parts.js";
import { counted, drawn, grouped } from "./results.js";

const pause = 150;

/** @param {Document} page */
export function enhanceSearch(page) {
  const form = /** @type {HTMLFormElement | null} */ (page.querySelector("form[data-search]"));
  const results = /** @type {HTMLElement | null} */ (page.querySelector("[data-search-results]"));
  const status = /** @type {HTMLElement | null} */ (form?.querySelector("[data-search-status]"));
  const field = /** @type {HTMLInputElement | null} */ (form?.querySelector("input[name=q]"));
  if (!form || !results || !status || !field) {
    return;
  }

  let asked = "";
  const answer = async () => {
    const query = field.value.trim();
    if (query === asked) {
      return;
    }

    asked = query;
    history.replaceState(history.state, "", query === "" ? location.pathname : `?${new URLSearchParams({ q: query })}`);
    const shown = query === "" ? { words: "", sections: [] } : await answered(form.dataset.search, query);
    if (asked === query) {
      status.textContent = shown.words;
      results.replaceChildren(...shown.sections);
    }
  };

  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(answer, pause);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    await answer();
    results.querySelector("a")?.focus();
  });
  enhanceKeys(field, results);

  form.hidden = false;
  page.querySelector("[data-search-plain]")?.setAttribute("hidden", "");
  field.value = new URLSearchParams(location.search).get("q") ?? field.value;
  field.focus({ preventScroll: true });
  load(form.dataset.search ?? "").catch(() => undefined);
  answer();
}

/** @param {string} [index] @param {string} [query] */
async function answered(index = "", query = "") {
  try {
    const start = /** @type {import("./parts.js").Start} */ (await load(index));
    const found = await find(start, query);
    const groups = grouped(start, found.numbers);
    const sections = await drawn(start, groups, found.words);
    return { words: said(query, groups, found), sections };
  } catch (error) {
    console.error(error);
    return { words: "The index could not be loaded. Try again, or use the lists below.", sections: [] };
  }
}

/** @param {string} query @param {ReturnType<typeof grouped>} groups @param {{ numbers: number[], slips: string[], missing: boolean }} found */
function said(query, groups, found) {
  if (found.numbers.length === 0) {
    return `Nothing found for “${query}”. Try fewer words, or one of the lists below.`;
  }

  const all = `${found.numbers.length} found: ${counted(groups)}.`;
  const slips = found.slips.length > 0 ? `No word begins with “${found.slips.join("” or “")}”; words like it were looked for. ` : "";
  return `${slips}${found.missing ? "Nothing has all of these words. With most of them, " : ""}${all}`;
}
