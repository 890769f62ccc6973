// Choices, a preview of what they come to, and the code to copy. The server wrote the dialog; here it is made to follow.

import { codeOf, languages } from "./code.js";
import { showPreview } from "./preview.js";

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

  const isDefault = () => !state || state.query === shown.query;
  const show = () => {
    const choice = { ...choiceIn(dialog), state };
    code.value = codeOf(shown, choice);
    limitChoices(dialog, choice, isDefault());
    showPreview(dialog, shown, choice);
    hush(dialog);
  };
  const copy = async (/** @type {HTMLElement} */ button, /** @type {string} */ text, /** @type {() => void} */ select) => {
    const isCopied = await copied(text);
    if (!isCopied) {
      select();
    }

    voice.textContent = isCopied ? "Copied." : "The browser refused to copy. The text is selected.";
    /** @type {HTMLElement} */ (button.nextElementSibling).textContent = voice.textContent;
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
  dialog.addEventListener("close", () => place.append(voice));

  return {
    open() {
      state = stateOf(block);
      alternative.textContent = isDefault() ? shown.alternative : state?.sentence ?? "";
      dialog.querySelector("[data-editions]")?.toggleAttribute("hidden", shown.frozenUrl === null || !isDefault());
      show();

      // What lies under the dialog is silent while it is open, so the page's one voice comes along.
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
  const value = (/** @type {string} */ name) => /** @type {HTMLInputElement | null} */ (dialog.querySelector(`select[name=${name}], input[name=${name}]:checked`))?.value ?? "";
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

/** A picture has no frame, and WordPress makes frames fit by itself. @param {HTMLElement} dialog @param {Choice} choice @param {boolean} isDefault */
function limitChoices(dialog, { form, isFrozen }, isDefault) {
  const disable = (/** @type {string} */ selector, /** @type {boolean} */ isOff) => dialog.querySelector(selector)?.toggleAttribute("disabled", isOff);
  disable("[data-frames]", form === "markdown");
  disable("[name=sandbox]", form === "markdown");
  disable("[name=fits]", form !== "html");
  dialog.querySelector("[data-hint]")?.toggleAttribute("hidden", form !== "wordpress" || isFrozen === true || !isDefault);
}

/** What was said of an earlier code is no longer true. @param {HTMLElement} dialog */
function hush(dialog) {
  dialog.querySelectorAll("[data-said]").forEach((said) => said.replaceChildren());
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
