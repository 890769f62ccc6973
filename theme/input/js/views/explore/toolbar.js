// The buttons of an explored chart. All have names; none is needed twice for what a drag does once.

/** @typedef {"in" | "out" | "left" | "right" | "up" | "down" | "whole" | "back"} Act */

/** @type {[Act, string, string][]} what a button does, what it shows, what it is called */
const buttons = [
  ["in", "+", "Zoom in"],
  ["out", "−", "Zoom out"],
  ["left", "←", "Move left"],
  ["right", "→", "Move right"],
  ["up", "↑", "Move up"],
  ["down", "↓", "Move down"],
  ["whole", "Whole view", "Whole view"],
  ["back", "Back to picture", "Back to picture"],
];

/** @param {string} title @param {boolean} hasUp whether anything can move up and down: rows cannot @param {(act: Act) => void} act */
export function toolbarOf(title, hasUp, act) {
  const bar = document.createElement("div");
  bar.className = "explore__tools";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", `Explore: ${title}`);
  const made = buttons.filter(([does]) => hasUp || (does !== "up" && does !== "down")).map(([does, shown, name]) => {
    const button = bar.appendChild(document.createElement("button"));
    button.type = "button";
    button.className = "button";
    button.dataset.act = does;
    button.textContent = shown;
    if (shown !== name) {
      button.setAttribute("aria-label", name);
    }

    button.addEventListener("click", () => button.getAttribute("aria-disabled") !== "true" && act(does));
    return button;
  });

  /** @param {Partial<Record<Act, boolean>>} possible */
  const enable = (possible) => {
    for (const button of made) {
      button.toggleAttribute("aria-disabled", false);
      if (possible[/** @type {Act} */ (button.dataset.act)] === false) {
        button.setAttribute("aria-disabled", "true");
      }
    }
  };
  return { bar, enable };
}
