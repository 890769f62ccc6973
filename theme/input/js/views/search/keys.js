// Arrow keys go through the results, Home and End to the first and last, Escape back to the field.

/** @param {HTMLInputElement} field @param {HTMLElement} results */
export function enhanceKeys(field, results) {
  const links = () => /** @type {HTMLElement[]} */ ([...results.querySelectorAll("a, button")]);
  field.addEventListener("keydown", (event) => {
    const first = links()[0];
    if (first && event.key === "ArrowDown") {
      event.preventDefault();
      first.focus();
    }
  });
  results.addEventListener("keydown", (event) => {
    const all = links();
    const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const next = { ArrowDown: all[at + 1], ArrowUp: all[at - 1] ?? field, Home: all[0], End: all.at(-1), Escape: field }[event.key];
    if (next && at >= 0 && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      next.focus();
    }
  });
}
