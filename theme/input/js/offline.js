// First on each page of the copy that is opened from a folder. Browsers give such pages neither modules nor fetch: there both come as
// classic scripts, each of which hands over what it holds with offline.give.
(() => {
  const first = /** @type {HTMLScriptElement} */ (document.currentScript);
  const root = new URL("../", first.src).href;

  /** @type {Map<string, Promise<unknown>>} */
  const asked = new Map();
  const given = new WeakMap();

  /** @param {string} address @returns {Promise<any>} */
  const load = (address) => {
    const url = new URL(address, document.baseURI).href;
    const answer = asked.get(url) ?? new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = url;
      script.addEventListener("load", () => resolve(given.get(script)));
      script.addEventListener("error", () => {
        asked.delete(url);
        reject(new Error(`${address} did not load`));
      });
      document.head.append(script);
    });
    asked.set(url, answer);
    return answer;
  };

  /** Addresses of the site in a value, as addresses in the folder. @param {any} value @returns {any} */
  const inFolder = (value) => {
    if (typeof value === "string") {
      return value.startsWith("/") ? root + value.slice(1).replace(/^([^?#]*\/|)(?=[?#]|$)/, "$1index.html") : value;
    }

    return Array.isArray(value) ? value.map(inFolder)
      : value && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inFolder(each)]))
      : value;
  };

  /** @type {any} */ (globalThis).offline = { load, inFolder, give: (/** @type {HTMLScriptElement} */ script, /** @type {unknown} */ value) => given.set(script, value) };
  /** @type {any} */ (globalThis).fetch = async (/** @type {string} */ address) => {
    const value = await load(`${address}.js`);
    return { ok: true, status: 200, json: async () => value };
  };

  // Some browsers let no page of a folder change its address: then it stays, and the page goes on.
  const replace = history.replaceState.bind(history);
  history.replaceState = (...change) => {
    try {
      replace(...change);
    } catch {
      // The address stays.
    }
  };
})();
