// The places that lie over a drawing: plotly's own under the drawing's words, and the card over all.

/** @param {HTMLElement} container holds the drawings, wide and narrow @param {string} label */
export function stageIn(container, label) {
  const plot = document.createElement("div");
  plot.className = "explore__plot";
  plot.setAttribute("aria-hidden", "true");
  const keys = document.createElement("div");
  keys.className = "explore__keys";
  keys.tabIndex = 0;
  keys.setAttribute("role", "application");
  keys.setAttribute("aria-label", label);
  const notes = document.createElement("div");
  notes.className = "explore__notes";
  notes.setAttribute("aria-hidden", "true");
  keys.append(plot);
  container.append(keys, notes);
  return {
    plot,
    keys,
    notes,
    /** @returns {SVGSVGElement} the one of the drawings that the width of the page shows */
    drawing: () => /** @type {SVGSVGElement} */ ([...container.querySelectorAll(":scope > svg")].find((each) => each.getClientRects().length > 0) ?? container.querySelector(":scope > svg")),
    /** @param {SVGSVGElement} svg lays the places over it */
    cover: (svg) => {
      const [own, around] = [svg.getBoundingClientRect(), container.getBoundingClientRect()];
      for (const place of [keys, notes]) {
        place.style.left = `${own.left - around.left + container.scrollLeft}px`;
        place.style.top = `${own.top - around.top}px`;
        place.style.width = `${own.width}px`;
        place.style.height = `${own.height}px`;
      }
    },
    remove: () => {
      keys.remove();
      notes.remove();
    },
  };
}

/** Hides what the figure draws itself: marks always, words at values only when they move. @param {SVGSVGElement} svg @param {any} drawing @param {boolean} isMoved */
export function hideDrawn(svg, drawing, isMoved) {
  const paths = svg.querySelectorAll(":scope > path");
  paths.forEach((path, i) => path.classList.toggle("explore__hidden", i < drawing.marks + (isMoved ? drawing.pointers : 0)));
  svg.querySelectorAll(":scope > g > text").forEach((text, i) => text.classList.toggle("explore__hidden", isMoved && drawing.moving.includes(i)));
}

/** @param {HTMLElement} container */
export function showDrawn(container) {
  container.querySelectorAll(".explore__hidden").forEach((part) => part.classList.remove("explore__hidden"));
}
