// Unfolds what is folded: where it stands beside the text, when the page is printed, or when an address points inside of it.

/** @param {Document} page */
export function enhanceDetails(page) {
  // data-beside is the width from which the style sheet gives the block a place of its own and shows it whole.
  for (const block of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-beside]"))) {
    const beside = matchMedia(`(min-width: ${block.dataset.beside})`);
    const place = () => {
      block.querySelectorAll("details").forEach((details) => {
        details.open = beside.matches;
      });
    };
    beside.addEventListener("change", place);
    place();
  }

  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...page.querySelectorAll("details")].filter((details) => !details.open);
    opened.forEach((details) => {
      details.open = true;
    });
  });
  addEventListener("afterprint", () => {
    opened.forEach((details) => {
      details.open = false;
    });
  });

  const reveal = () => {
    const target = page.getElementById(location.hash.slice(1));
    const folded = target?.closest("details:not([open])");
    if (target && folded) {
      folded.setAttribute("open", "");
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);
  reveal();
}
