// What a reader sees on asking for a state: its files in a list, each with what it is for and its size.

import { make } from "../dom.js";
import { published, stateOf } from "../tools/citations.js";
import { makeFiles } from "./make.js";

let offered = [];

/** The panel. @param {object} scene figure, spec, state @param {string} address of the state, here */
export async function stateFiles({ figure, spec, state }, address) {
  offered.forEach((url) => URL.revokeObjectURL(url));
  offered = [];
  const files = await makeFiles(spec, state.result, state.ghost, placeOf(figure, spec, address));
  return [
    make("ul", { class: "download-list" }, ...files.map(offer)),
    make("p", { class: "download-list__note" }, "Each of them holds this state: its numbers, its result, its address and the version of the model."),
  ];
}

function offer({ format, name, purpose, blob }) {
  const url = URL.createObjectURL(blob);
  offered.push(url);
  return make(
    "li",
    { class: "download-list__file" },
    make("a", { href: url, download: name }, format),
    make("span", { class: "download-list__purpose" }, purpose),
    make("span", { class: "download-list__size" }, `${Math.max(1, Math.round(blob.size / 1024))} KB`),
  );
}

function placeOf(figure, spec, address) {
  const [page] = JSON.parse(document.querySelector("[data-form=CSL-JSON]").textContent);
  const state = published(address);
  const name = figure.dataset.licence;
  return {
    address: state,
    page: new URL(spec.page, state).href,
    credit: `${page["container-title"]}. ${name}.`,
    licence: { name, url: document.querySelector("link[rel=license]").href },
    item: stateOf(page, spec, state),
  };
}
