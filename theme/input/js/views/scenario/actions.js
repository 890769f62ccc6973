// What a reader does with a state: copy its address, take it away, cite it, ask what matters most. What that takes is loaded on the press.

import { addressOf } from "./address-bar.js";
import { make, makeButton } from "./dom.js";

/** @param {object} scene figure, spec, model, state, say */
export function makeActions(scene) {
  const { figure, spec, state, say, tools } = scene;
  const panel = make("div", { class: "scenario__panel", hidden: "" });
  const here = () => addressOf(spec, state.result.inputs);
  let opened = null;
  const close = () => {
    opened?.setAttribute("aria-expanded", "false");
    opened = null;
    panel.hidden = true;
  };
  const makeFold = (words, fill) => {
    const button = makeButton(words, async () => {
      const isAgain = opened === button;
      close();
      if (!isAgain) {
        panel.replaceChildren(...(await fill()));
        panel.hidden = false;
        opened = button;
        button.setAttribute("aria-expanded", "true");
      }
    }, { "aria-expanded": "false" });
    return button;
  };
  const link = makeButton("Copy link", async () => {
    const isCopied = await (await tools()).copied(here());
    say(isCopied ? "Link copied." : "The browser refused to copy.");
    link.textContent = isCopied ? "Link copied" : "Copy refused";
    setTimeout(() => link.replaceChildren("Copy link"), 2000);
  });
  const buttons = [
    link,
    makeFold("Download this state", async () => (await import(figure.dataset.files)).stateFiles(scene, here())),
    makeFold("Cite this state", async () => (await tools()).citations(scene, here())),
    makeFold("What matters most here?", async () => (await tools()).sensitivity(scene)),
  ];
  if (!("page" in figure.dataset)) {
    buttons.unshift(makeOpen(here, state));
  }

  // What stands outside of the figure may ask for the state in it.
  figure.addEventListener("state-asked", ({ detail }) => detail(here(), state.result.words));

  // What the panel says is about one state; another state closes it.
  state.onMove(close);
  return make("div", { class: "scenario__actions" }, make("div", { class: "scenario__buttons" }, ...buttons), panel);
}

// In an essay the address is the essay's; the state has one on the scenario's own page.
function makeOpen(here, state) {
  const link = make("a", { class: "button", href: here() }, "Open this state");
  const follow = () => link.setAttribute("href", here());
  state.onRest(follow);
  link.addEventListener("pointerenter", follow);
  link.addEventListener("focus", follow);
  return link;
}
