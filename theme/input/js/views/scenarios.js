// Loads what moves a scenario when a reader comes near one; until then, and without it, the figure is whole as it stands.

/** How far below the window a figure is when it starts to load. */
const near = "600px";

/** @param {Document} page */
export function enhanceScenarios(page) {
  const figures = /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("figure[data-scenario][data-script]"));
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        watch.unobserve(target);
        import(/** @type {HTMLElement} */ (target).dataset.script).then(({ begin }) => begin()).catch((error) => console.error(error));
      }
    }
  }, { rootMargin: near });
  figures.forEach((figure) => watch.observe(figure));
}
