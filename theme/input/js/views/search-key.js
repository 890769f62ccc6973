// The key / opens the search from every page, unless the reader is typing. It can be switched off on the search page (WCAG 2.1.4).

const name = "search-key";

/** @param {Document} page */
export function enhanceSearchKey(page) {
  const link = /** @type {HTMLAnchorElement | null} */ (page.querySelector("[data-search-link]"));
  let isOn = remembered();
  link?.ownerDocument.addEventListener("keydown", (event) => {
    if (isOn && event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented && !isTyping(event.target)) {
      event.preventDefault();
      const field = /** @type {HTMLElement | null} */ (page.querySelector("form[data-search]:not([hidden]) input"));
      field ? field.focus() : link.click();
    }
  });

  const block = /** @type {HTMLElement | null} */ (page.querySelector("[data-search-key]"));
  const box = block?.querySelector("input");
  if (block && box) {
    box.checked = isOn;
    box.addEventListener("change", () => {
      isOn = box.checked;
      remember(isOn);
    });
    block.hidden = false;
  }
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])"));
}

function remembered() {
  try {
    return localStorage.getItem(name) !== "off";
  } catch {
    return true;
  }
}

/** @param {boolean} isOn */
function remember(isOn) {
  try {
    isOn ? localStorage.removeItem(name) : localStorage.setItem(name, "off");
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}
