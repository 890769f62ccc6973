// Fetches what exploring takes: the figure, the style sheet, and plotly.js, each of them once for a page.

/** @type {Map<string, Promise<unknown>>} */
const asked = new Map();

/** What failed is asked for again the next time. @template T @param {string} address @param {() => Promise<T>} ask @returns {Promise<T>} */
function once(address, ask) {
  if (!asked.has(address)) {
    asked.set(address, ask().catch((error) => {
      asked.delete(address);
      throw error;
    }));
  }

  return /** @type {Promise<T>} */ (asked.get(address));
}

/** @param {{ data: string, style: string, library: string }} addresses @returns {Promise<{ figure: any, Plotly: any }>} */
export async function load({ data, style, library }) {
  const [figure] = await Promise.all([figureAt(data), once(style, () => linked(style, library))]);
  await once(library, () => import(library));
  return { figure, Plotly: /** @type {any} */ (window).Plotly };
}

/** @param {string} address */
function figureAt(address) {
  return once(address, async () => {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(`${address}: ${answer.status}`);
    }

    return answer.json();
  });
}

/**
 * The id makes plotly.js put its own rules into this style sheet: a style element of its own is refused by the site's policy.
 * So the sheet must be there first; the library is fetched meanwhile, and run after it.
 * @param {string} style @param {string} library
 */
function linked(style, library) {
  const early = document.createElement("link");
  early.rel = "modulepreload";
  early.href = library;
  const sheet = document.createElement("link");
  sheet.id = "plotly.js-style-global";
  sheet.rel = "stylesheet";
  sheet.crossOrigin = "anonymous";
  sheet.href = style;
  return new Promise((resolve, reject) => {
    sheet.addEventListener("load", resolve);
    sheet.addEventListener("error", () => {
      sheet.remove();
      reject(new Error(style));
    });
    document.head.append(early, sheet);
  });
}
