// The form with which a teacher makes a cartridge of a part of the publication. What is offered is what the page lists.

import { make } from "../../lib/teach/elements.js";

/** @param {Document} page @param {{voiceOf: (page: Document) => HTMLElement}} hands */
export function enhanceCartridge(page, { voiceOf }) {
  const block = /** @type {HTMLElement | null} */ (page.querySelector("[data-cartridge]"));
  const sections = [...page.querySelectorAll(".teach__section")];
  if (!block || sections.length === 0) {
    return;
  }

  const form = /** @type {HTMLFormElement} */ (make("form", { class: "cartridge__form" }));
  form.append(...sections.map(choices), versions());
  const button = make("button", { class: "button", type: "submit" }, "Make a cartridge of these sections");
  const said = make("p", { class: "cartridge__said" });
  form.append(button, said);
  const fold = make("details", { class: "fold cartridge" }, make("summary", {}, "Make a cartridge of some of the essays"), form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const essays = given.getAll("essay").map(String);
    const say = (/** @type {string} */ words) => {
      said.textContent = words;
      voiceOf(page).textContent = words;
    };
    if (essays.length === 0) {
      say("Choose one essay or more.");
      return;
    }

    say("Making it …");
    try {
      const { saveCartridge } = await import(/** @type {string} */ (block.dataset.cartridge));
      say(await saveCartridge({ essays }, given.get("version")));
    } catch (error) {
      console.error(error);
      say("It could not be made. The cartridges of the whole publication are above.");
    }
  });
  block.append(fold);
}

/** One box for each essay of a section. @param {Element} section */
function choices(section) {
  const entries = [...section.querySelectorAll(".lesson-entry__title a")].map((link) => {
    const slug = /** @type {string} */ (link.getAttribute("href")).split("/").at(-2);
    return make("label", { class: "choice" }, make("input", { class: "choice__input", type: "checkbox", name: "essay", value: slug ?? "" }), ` ${link.textContent}`);
  });
  return make("fieldset", { class: "cartridge__section" }, make("legend", { class: "teach__legend" }, section.querySelector("h2")?.textContent ?? ""), ...entries);
}

function versions() {
  const names = [["1.1", "Common Cartridge 1.1, for Moodle and most others"], ["1.3", "Common Cartridge 1.3"]];
  return make("fieldset", { class: "cartridge__section" }, make("legend", { class: "teach__legend" }, "Version"), ...names.map(([version, words], i) =>
    make("label", { class: "choice" }, make("input", { class: "choice__input", type: "radio", name: "version", value: version, checked: i === 0 }), ` ${words}`)));
}
