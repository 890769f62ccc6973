// A button that prints the page: browsers hide theirs behind a menu.

/** @param {ParentNode} page */
export function enhancePrint(page) {
  const place = /** @type {HTMLElement | null} */ (page.querySelector("[data-print]"));
  place?.querySelector("button")?.addEventListener("click", () => print());
  place?.removeAttribute("hidden");
}
