// Choices, a preview of what they come to, and the code to copy. The server wrote the dialog; here it is made to follow.

import { addressOf, codeOf, heightOf, languages, sandbox } from "./code.js";

/** @typedef {import("./code.js").Shown} Shown @typedef {import("./code.js").Choice} Choice */

/** @param {HTMLElement} block holds the dialog, and what the build says of the thing shown @param {(text: string) => Promise<boolean>} copied false where the browser refuses @param {HTMLElement} voice where the page speaks */
export function createDialog(block, copied, voice) {
  const dialog = /** @type {HTMLDialogElement} */ (block.querySelector("dialog"));
  const shown = /** @type {Shown} */ (JSON.parse(block.querySelector("script[data-shown]")?.textContent ?? ""));
  const place = /** @type {HTMLElement} */ (voice.parentElement);
  const code = /** @type {HTMLTextAreaElement} */ (dialog.querySelector("[data-code]"));
  const alternative = /** @type {HTMLElement} */ (dialog.querySelector("[data-alternative]"));
  /** @type {Choice["state"]} */
  let state;

  const show = () => {
    const choice = { ...choiceIn(dialog), state };
    code.value = codeOf(shown, choice);
    showPreview(dialog, shown, choice);
    for (const part of dialog.querySelectorAll("[data-frames]")) {
      part.toggleAttribute("disabled", choice.form === "markdown" || (choice.form === "wordpress" && part.matches("[data-script]")));
    }
  };
  const copy = async (/** @type {HTMLElement} */ button, /** @type {string} */ text, /** @type {() => void} */ select) => {
    const isCopied = await copied(text);
    if (!isCopied) {
      select();
    }

    const said = isCopied ? "Copied." : "The browser refused to copy. The text is selected.";
    voice.textContent = said;
    /** @type {HTMLElement} */ (button.nextElementSibling).textContent = said;
  };

  fillLanguages(/** @type {HTMLSelectElement} */ (dialog.querySelector("[name=language]")));
  dialog.addEventListener("change", show);
  listen(dialog, "[data-copy-code]", (button) => copy(button, code.value, () => {
    code.focus();
    code.select();
  }));
  listen(dialog, "[data-copy-alternative]", (button) => copy(button, alternative.textContent ?? "", () => getSelection()?.selectAllChildren(alternative)));
  listen(dialog, "[data-close]", () => dialog.close());
  listen(dialog, "[data-close-to]", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());

  // What lies under the dialog is silent while it is open, so the page's one voice comes along.
  dialog.addEventListener("close", () => {
    place.append(voice);
    dialog.querySelectorAll("[data-said]").forEach((said) => said.replaceChildren());
  });

  return {
    open() {
      state = stateOf(block);
      const isDefault = !state || state.query === shown.query;
      const editions = dialog.querySelector("[data-editions]");
      editions?.toggleAttribute("hidden", shown.frozenUrl === null || !isDefault);
      alternative.textContent = isDefault ? shown.alternative : /** @type {NonNullable<typeof state>} */ (state).sentence;
      show();
      dialog.append(voice);
      dialog.showModal();
    },
  };
}

/** The state that a scenario shows now; nothing for a chart, and before the scenario answers. @param {HTMLElement} block @returns {Choice["state"]} */
function stateOf(block) {
  /** @type {Choice["state"]} */
  let state;
  const detail = (/** @type {string} */ address, /** @type {string} */ sentence) => {
    state = { query: new URL(address).search, sentence };
  };
  document.getElementById(block.dataset.figure ?? "")?.dispatchEvent(new CustomEvent("state-asked", { detail }));
  return state;
}

/** @param {HTMLElement} dialog @returns {Choice} */
function choiceIn(dialog) {
  const value = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (dialog.querySelector(`select[name=${name}], input[name=${name}]:checked`))?.value ?? "";
  return {
    form: value("form"),
    language: value("language"),
    isFrozen: value("edition") === "frozen",
    theme: value("theme"),
    width: Number(value("width")),
    isSandboxed: value("sandbox") !== "",
    fits: value("fits") !== "",
  };
}

/** The frame as the code makes it, from this server; the published address may not be there yet. @param {HTMLElement} dialog @param {Shown} shown @param {Choice} choice */
function showPreview(dialog, shown, choice) {
  const frame = /** @type {HTMLIFrameElement} */ (dialog.querySelector("[data-preview]"));
  const { pathname, search } = new URL(addressOf(shown, choice));
  const isFramed = choice.form !== "markdown";
  const limits = isFramed && choice.isSandboxed ? sandbox : null;
  /** @type {HTMLElement} */ (frame.parentElement).hidden = !isFramed;
  frame.width = choice.width ? `${choice.width}` : "100%";
  frame.height = `${heightOf(shown, choice)}`;
  if (isFramed && (frame.getAttribute("src") !== pathname + search || frame.getAttribute("sandbox") !== limits)) {
    if (limits === null) {
      frame.removeAttribute("sandbox");
    } else {
      frame.setAttribute("sandbox", limits);
    }

    frame.src = pathname + search;
  }
}

/** @param {HTMLSelectElement} menu */
function fillLanguages(menu) {
  for (const [code, { name }] of Object.entries(languages)) {
    const option = document.createElement("option");
    option.value = code;
    option.lang = code;
    option.textContent = name;
    menu.append(option);
  }
}

/** @param {HTMLElement} dialog @param {string} selector @param {(button: HTMLElement) => void} press */
function listen(dialog, selector, press) {
  const button = /** @type {HTMLElement} */ (dialog.querySelector(selector));
  button.addEventListener("click", () => press(button));
}
