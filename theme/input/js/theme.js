// Puts the chosen colour scheme on the page before it is painted. Classic and blocking, so nothing flashes; see views/theme-switch.js.
(() => {
  try {
    const choice = localStorage.getItem("theme");
    if (choice === "light" || choice === "dark") {
      document.documentElement.dataset.theme = choice;
    }
  } catch {
    // Storage is refused: the system's scheme it is.
  }
})();
