// Shows the button that makes a chart explorable, and loads what that takes on the press. Without it, and when loading fails, the picture stays.

const failed = "Explore could not be loaded. The picture and its table are complete without it.";

/** @param {Document} page @param {(page: Document) => HTMLElement} voiceOf where the page speaks */
export function enhanceExplore(page, voiceOf) {
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (page.querySelectorAll("button[data-explore]"))) {
    const said = page.createElement("span");
    said.className = "chart__explore-said";
    said.setAttribute("aria-hidden", "true");
    button.after(said);
    button.addEventListener("click", async () => {
      if (button.getAttribute("aria-disabled") === "true") {
        return;
      }

      const voice = voiceOf(page);
      const { explore: data, script, style, library } = button.dataset;
      button.setAttribute("aria-disabled", "true");
      said.textContent = "Loading …";
      voice.textContent = said.textContent;
      try {
        const { explore } = await import(script ?? "");
        await explore(button.closest("figure"), button, { data, style, library, voice });
        said.textContent = "";
      } catch (error) {
        console.info(error);
        said.textContent = failed;
        voice.textContent = failed;
      }

      button.removeAttribute("aria-disabled");
    });
    button.hidden = false;
  }
}
