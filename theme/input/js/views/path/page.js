// The page of a path: a button that keeps the reader's place from then on, and one that forgets it.

import { forget, placeOn, start } from "./place.js";

/** @param {Document} page */
export function enhancePathPage(page) {
  const block = /** @type {HTMLElement | null} */ (page.querySelector("[data-path-page]"));
  const place = /** @type {HTMLElement | null} */ (block?.querySelector("[data-path-place]"));
  const words = block?.querySelector("[data-path-words]");
  const go = /** @type {HTMLButtonElement | null} */ (block?.querySelector("[data-path-start]"));
  const leave = /** @type {HTMLButtonElement | null} */ (block?.querySelector("[data-path-forget]"));
  if (!block || !place || !words || !go || !leave) {
    return;
  }

  const path = block.dataset.pathPage ?? "";
  const stops = /** @type {HTMLElement[]} */ ([...block.querySelectorAll("[data-stop]")]);
  const next = () => stops.find((stop) => !placeOn(path)?.includes(stop.dataset.stop ?? ""));
  const draw = () => {
    const opened = placeOn(path);
    for (const stop of stops) {
      const mark = /** @type {HTMLElement} */ (stop.querySelector("[data-stop-read]"));
      mark.hidden = !opened?.includes(stop.dataset.stop ?? "");
    }

    const count = stops.filter((stop) => opened?.includes(stop.dataset.stop ?? "")).length;
    const title = next()?.querySelector("a")?.textContent;
    words.textContent = !opened ? "" : title ? `You have opened ${count} of ${stops.length} essays.` : "You have opened every essay of this path.";
    go.textContent = opened && count > 0 ? `Go on: ${title}` : "Start this path";
    go.hidden = !title;
    leave.hidden = !opened;
  };
  go.addEventListener("click", () => {
    const stop = next();
    start(path);
    stop?.querySelector("a")?.click();
  });
  leave.addEventListener("click", () => {
    forget(path);
    draw();
    words.textContent = "Your place is forgotten.";
    go.focus();
  });

  // A page that comes back from the browser's memory shows what happened since.
  addEventListener("pageshow", draw);
  draw();
  place.hidden = false;
}
