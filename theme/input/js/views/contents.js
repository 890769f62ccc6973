// Marks the heading being read in the list of contents, and folds the list again once a heading has been chosen from it.

// The width from which the style sheet puts the list beside the text; see components/contents.css.
const rail = matchMedia("(min-width: 80rem)");

/** @param {Document} page */
export function enhanceContents(page) {
  const list = /** @type {HTMLElement | null} */ (page.querySelector("[data-contents]"));
  const box = list?.querySelector("details");
  if (!list || !box) {
    return;
  }

  box.addEventListener("click", (event) => {
    const isLink = /** @type {HTMLElement} */ (event.target).closest("a") !== null;
    if (isLink && !rail.matches) {
      box.open = false;
    }
  });
  follow(page, list);
}

/** @param {Document} page @param {HTMLElement} list */
function follow(page, list) {
  const links = new Map([...list.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].flatMap((id) => page.getElementById(id) ?? []);
  const mark = () => {
    const line = innerHeight / 3;
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
    for (const [id, link] of links) {
      if (id === current?.id) {
        link.setAttribute("aria-current", "location");
        if (rail.matches) {
          list.scrollTop = Math.max(0, link.offsetTop - list.clientHeight / 2);
        }
      } else {
        link.removeAttribute("aria-current");
      }
    }
  };

  // Observed at a line a third down the screen: a heading crosses it both ways.
  const watcher = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  headings.forEach((heading) => watcher.observe(heading));
}
