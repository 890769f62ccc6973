// A button in the place of the plain code. What the dialog takes is loaded on the first press; where that fails the plain code comes back.

/** @param {Document} page @param {{copied: (text: string) => Promise<boolean>, loadStyle: (href?: string) => Promise<unknown>, voiceOf: (page: Document) => HTMLElement}} hands */
export function enhanceShare(page, { copied, loadStyle, voiceOf }) {
  const block = /** @type {HTMLElement | null} */ (page.querySelector("[data-share]"));
  const fold = /** @type {HTMLDetailsElement | null | undefined} */ (block?.querySelector("details"));
  if (!block || !fold) {
    return;
  }

  const button = page.createElement("button");
  button.type = "button";
  button.className = "button";
  button.setAttribute("aria-haspopup", "dialog");
  button.textContent = fold.querySelector("summary")?.textContent ?? "";
  /** @type {{open: () => void} | null} */
  let dialog = null;
  button.addEventListener("click", async () => {
    try {
      if (!dialog) {
        const [{ createDialog }] = await Promise.all([import(/** @type {string} */ (block.dataset.dialog)), loadStyle(block.dataset.style)]);
        dialog = createDialog(block, copied, voiceOf(page));
      }

      dialog?.open();
    } catch (error) {
      console.error(error);
      fold.hidden = false;
      fold.open = true;
      button.remove();
    }
  });
  fold.hidden = true;
  fold.before(button);
  joinActions(page.getElementById(block.dataset.figure ?? ""), button);
}

/** What can be done with a scenario's state stands together, once the scenario's own script has put it there. @param {HTMLElement | null} figure @param {HTMLElement} button */
function joinActions(figure, button) {
  const join = () => {
    const actions = figure?.querySelector(".scenario__actions > .scenario__buttons");
    actions?.append(button);
    return Boolean(actions);
  };
  if (figure && !join()) {
    const watch = new MutationObserver(() => join() && watch.disconnect());
    watch.observe(figure, { attributeFilter: ["data-ready"] });
  }
}
