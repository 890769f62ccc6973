// The form with which a teacher makes a cartridge of a part of the publication. What is offered is what the page lists.

/** @param {Document} page @param {{voiceOf: (page: Document) => HTMLElement}} hands */
export function enhanceCartridge(page, { voiceOf }) {
  const block = /** @type {HTMLElement | null} */ (page.querySelector("[data-cartridge]"));
  const sections = [...page.querySelectorAll(".teach__section")];
  if (!block || sections.length === 0) {
    return;
  }

  const form = /** @type {HTMLFormElement} */ (make(page, "form", { class: "cartridge__form" }));
  form.append(...sections.map((section) => choices(page, section)), versions(page));
  const button = make(page, "button", { class: "button", type: "submit" }, "Make a cartridge of these sections");
  const said = make(page, "p", { class: "cartridge__said" });
  form.append(button, said);
  const fold = make(page, "details", { class: "fold cartridge" }, make(page, "summary", {}, "Make a cartridge of some of the essays"), form);
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
      const { makeCartridge } = await import(/** @type {string} */ (block.dataset.cartridge));
      const { name, blob } = await makeCartridge({ essays }, given.get("version"));
      save(page, name, blob);
      say(`Made of ${essays.length === 1 ? "one essay" : `${essays.length} essays`}: ${name}, ${Math.max(1, Math.round(blob.size / 1024))} KB.`);
    } catch (error) {
      console.error(error);
      say("It could not be made. The cartridges of the whole publication are above.");
    }
  });
  block.append(fold);
}

/** One box for each essay of a section. @param {Document} page @param {Element} section */
function choices(page, section) {
  const entries = [...section.querySelectorAll(".lesson-entry__title a")].map((link) => {
    const slug = /** @type {string} */ (link.getAttribute("href")).split("/").at(-2);
    return make(page, "label", { class: "choice" }, make(page, "input", { class: "choice__input", type: "checkbox", name: "essay", value: slug ?? "" }), ` ${link.textContent}`);
  });
  return make(page, "fieldset", { class: "cartridge__section" }, make(page, "legend", { class: "teach__legend" }, section.querySelector("h2")?.textContent ?? ""), ...entries);
}

/** @param {Document} page */
function versions(page) {
  const names = [["1.1", "Common Cartridge 1.1, for Moodle and most others"], ["1.3", "Common Cartridge 1.3"]];
  return make(page, "fieldset", { class: "cartridge__section" }, make(page, "legend", { class: "teach__legend" }, "Version"), ...names.map(([version, words], i) =>
    make(page, "label", { class: "choice" }, make(page, "input", { class: "choice__input", type: "radio", name: "version", value: version, ...(i === 0 ? { checked: "" } : {}) }), ` ${words}`)));
}

/** @param {Document} page @param {string} name @param {Blob} blob */
function save(page, name, blob) {
  const address = URL.createObjectURL(blob);
  make(page, "a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @param {Document} page @param {string} name @param {Record<string, string>} attributes @param {(Node | string)[]} children @returns {HTMLElement} */
function make(page, name, attributes, ...children) {
  const element = page.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
}
