// Shows the switch and remembers the choice. "system" is the absence of a choice.

/** @param {Document} page */
export function enhanceThemeSwitch(page) {
  const root = page.documentElement;
  for (const block of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-theme-switch]"))) {
    const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (block.querySelectorAll("input"));
    for (const input of inputs) {
      input.checked = input.value === (root.dataset.theme ?? "system");
    }

    block.addEventListener("change", (event) => choose(root, /** @type {HTMLInputElement} */ (event.target).value));
    block.hidden = false;
  }
}

/** @param {HTMLElement} root @param {string} choice */
function choose(root, choice) {
  if (choice === "system") {
    delete root.dataset.theme;
  } else {
    root.dataset.theme = choice;
  }

  try {
    if (choice === "system") {
      localStorage.removeItem("theme");
    } else {
      localStorage.setItem("theme", choice);
    }
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}
