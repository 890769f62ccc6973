// Shows as much of an essay as the reader asks for. What is not shown can still be found: by the browser's own search, and by addresses that point inside of it.

/** @param {Document} page */
export function enhanceDepth(page) {
  const block = /** @type {HTMLElement | null} */ (page.querySelector("[data-depth-switch]"));
  const body = page.querySelector(".essay [data-prose]");
  if (!block || !body) {
    return;
  }

  const parts = /** @type {HTMLElement[]} */ ([...body.children]);
  const key = keyParts(parts);
  const show = (/** @type {string} */ depth) => parts.forEach((part) => {
    if (depth === "summary" || (depth === "key" && !key.has(part))) {
      part.setAttribute("hidden", "until-found");
    } else {
      part.removeAttribute("hidden");
    }
  });
  const asked = new URLSearchParams(location.search).get("depth") ?? "";
  const chosen = /** @type {HTMLInputElement | null} */ ([...block.querySelectorAll("input")].find((input) => input.value === asked));
  if (chosen) {
    chosen.checked = true;
    show(asked);
  }

  block.addEventListener("change", (event) => {
    const depth = /** @type {HTMLInputElement} */ (event.target).value;
    show(depth);
    keepInAddress(depth);
  });
  body.addEventListener("beforematch", (event) => reveal(parts, /** @type {Element} */ (event.target)));
  const follow = () => {
    const target = page.getElementById(location.hash.slice(1));
    if (target && reveal(parts, target)) {
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", follow);
  follow();
  block.hidden = false;
}

/** The headings, and the first paragraph or list of all and under each of them; the build counts its time by the same. @param {HTMLElement[]} parts */
function keyParts(parts) {
  const key = new Set();
  let isFirst = true;
  for (const part of parts) {
    const isHeading = /^H\d$/.test(part.tagName);
    if (isHeading || (isFirst && /^(P|UL|OL)$/.test(part.tagName))) {
      key.add(part);
      isFirst = isHeading;
    }
  }

  return key;
}

/** Opens the part that holds the target; under a heading all that belongs to it. @param {HTMLElement[]} parts @param {Element} target @returns {boolean} whether anything was closed */
function reveal(parts, target) {
  const at = parts.findIndex((part) => part.contains(target));
  if (at < 0) {
    return false;
  }

  const isHeading = /^H\d$/.test(parts[at].tagName);
  const next = parts.findIndex((part, i) => i > at && /^H\d$/.test(part.tagName));
  const end = !isHeading ? at + 1 : next < 0 ? parts.length : next;
  const closed = parts.slice(at, end).filter((part) => part.hasAttribute("hidden"));
  closed.forEach((part) => part.removeAttribute("hidden"));
  return closed.length > 0;
}

/** @param {string} depth */
function keepInAddress(depth) {
  const address = new URL(location.href);
  if (depth === "all") {
    address.searchParams.delete("depth");
  } else {
    address.searchParams.set("depth", depth);
  }

  history.replaceState(history.state, "", address);
}
