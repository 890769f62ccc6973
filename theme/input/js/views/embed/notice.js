// What has changed since an embed was frozen. Its site says so in a file of its own; where that is out of reach, nothing is said.

// More would be no notice. In letters.
const longest = 1000;

/** @param {Window} frame whose address ends with the hash of the edition */
export async function showNotice({ document: page, location: place }) {
  const notice = page.querySelector("[data-notice]");
  const hash = /\/([0-9a-f]{32})\/(?:index\.html)?$/.exec(place.pathname)?.[1];
  if (!notice || !hash) {
    return;
  }

  const { text } = await read(`../../notices/${hash}.json`);
  if (typeof text === "string" && text !== "" && text.length <= longest) {
    notice.textContent = text;
    notice.removeAttribute("hidden");
  }
}

/** @param {string} address @returns {Promise<{text?: unknown}>} */
async function read(address) {
  try {
    const answer = await fetch(address, { credentials: "omit" });
    return answer.ok ? Object(await answer.json()) : {};
  } catch {
    // No network, or another place than the site: the embed is whole without it.
    return {};
  }
}
