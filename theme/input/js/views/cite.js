// A button that copies beside each form in which a page can be cited.

/** @param {Document} page @param {(text: string) => Promise<boolean>} copied false where the browser refuses @param {(page: Document) => HTMLElement} voiceOf where the page speaks */
export function enhanceCite(page, copied, voiceOf) {
  for (const words of page.querySelectorAll("[data-cite] :is(.citation-line, .citation-text)")) {
    const name = words.dataset.form;
    const voice = voiceOf(page);
    const button = page.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy ${name}`);
    const said = page.createElement("span");
    said.className = "cite__said";
    said.setAttribute("aria-hidden", "true");
    button.addEventListener("click", async () => {
      const isCopied = await copied(words.textContent.trim());
      said.textContent = isCopied ? " Copied." : " The browser refused to copy. The text can be selected.";
      voice.textContent = said.textContent;
    });
    words.after(button, said);
  }
}
