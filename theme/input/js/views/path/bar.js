// Shows a reader who came along a path where on it the essay stands, and the way on.

import { visit } from "./place.js";

/** @param {Document} page */
export function enhancePathBar(page) {
  const path = new URLSearchParams(location.search).get("path");
  const bar = /** @type {HTMLElement[]} */ ([...page.querySelectorAll("[data-path]")]).find((each) => each.dataset.path === path);
  if (bar) {
    bar.hidden = false;
    visit(bar.dataset.path ?? "", bar.dataset.stop ?? "");
  }
}
