// Unfolds what is folded when the page is printed, or when an address points inside of it.

/** @param {Document} page */
export function enhanceDetails(page) {
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
