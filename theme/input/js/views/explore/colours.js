// The figure's colours in the scheme that the page has now. The figure says what each of its colours is called in the style sheet.

const ribbonOpacity = 0.18;

/**
 * @param {any} figure @param {Element} place where the style sheet's names are looked up
 * @returns {<T>(part: T) => T} the same part of the figure in the page's colours
 */
export function recolouring(figure, place) {
  const probe = document.createElement("span");
  probe.hidden = true;
  place.append(probe);
  /** @type {Map<string, string>} */
  const known = new Map();
  for (const [colour, name] of Object.entries(figure.layout.meta.colors)) {
    probe.style.color = "";
    probe.style.color = /** @type {string} */ (name);
    known.set(colour, getComputedStyle(probe).color);
  }

  probe.remove();

  const recoloured = (/** @type {any} */ part) => {
    if (typeof part === "string") {
      const colour = known.get(part.slice(0, 7));
      return colour === undefined ? part : part.length === 7 ? colour : faint(colour);
    }

    if (Array.isArray(part)) {
      return part.map(recoloured);
    }

    return part && typeof part === "object" ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, recoloured(value)])) : part;
  };
  return recoloured;
}

/** Where the reader's own few colours take the place of ours, lines are told apart by their dashes, as in the picture. */
const dashes = /** @type {Record<string, number[]>} */ ({ 2: [7, 3], 3: [2, 3], 4: [9, 3, 2, 3] });

/** @param {any} figure in its own colours @param {any[]} traces the same in the page's @param {number} scale */
export function dashed(figure, traces, scale) {
  if (!matchMedia("(forced-colors: active)").matches) {
    return traces;
  }

  return traces.map((trace, i) => {
    const own = figure.data[i];
    const series = /^var\(--chart-(\d)\)$/.exec(figure.layout.meta.colors[own.line?.color])?.[1] ?? "";
    return own.mode === "lines" && own.hovertext && dashes[series] ? { ...trace, line: { ...trace.line, dash: dashes[series].map((length) => `${length * scale}px`).join(",") } } : trace;
  });
}

/** @param {string} colour as browsers compute it */
function faint(colour) {
  return colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${ribbonOpacity})`);
}

/** Calls back when the page's colours change. @param {() => void} changed @returns {() => void} ends it */
export function watchColours(changed) {
  const queries = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"].map((query) => matchMedia(query));
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  queries.forEach((query) => query.addEventListener("change", changed));
  return () => {
    observer.disconnect();
    queries.forEach((query) => query.removeEventListener("change", changed));
  };
}
