// The chart: the build's own drawing, patched where a new one differs. Only the drawing in sight is kept up; the other follows when it is shown.

import * as pictures from "../../lib/picture.js";
import { write } from "./dom.js";

const namespace = "http://www.w3.org/2000/svg";

/** Curves are at hand; the page says where the drawing of another kind of chart is. @param {HTMLElement} figure */
export async function loadKind(figure, kind) {
  if (figure.dataset.chart) {
    pictures.add(kind, (await import(figure.dataset.chart)).create);
  }
}

/** @param {HTMLElement} block @param {object} spec @param {object} state */
export function enhancePicture(block, spec, state) {
  const drawings = [...block.querySelectorAll("svg[data-size]")].map((element) => createDrawing(element, spec));
  const update = (isAll) => drawings.forEach((drawing) => (isAll || drawing.isSeen) && drawing.patch(state.result, state.ghost));

  const watcher = new ResizeObserver(() => {
    drawings.forEach((drawing) => {
      drawing.isSeen = drawing.element.getClientRects().length > 0;
    });
    update(false);
  });
  watcher.observe(block);
  addEventListener("beforeprint", () => update(true));
  state.onMove(() => update(false));
  state.onRest(({ words, valid }) => drawings.forEach(({ element, description }) => element.setAttribute("aria-label", [words, valid, description].filter(Boolean).join(" "))));
}

function createDrawing(drawing, spec) {
  const kept = new Map([...drawing.children].map((element) => [element.dataset.key, { element, attributes: attributesOf(element), text: element.textContent }]));
  let shown = null;
  let behind = null;

  return {
    element: drawing,
    description: spec.chart.description ?? "",
    isSeen: true,
    patch(result, ghost) {
      if (result === shown && ghost === behind) {
        return;
      }

      shown = result;
      behind = ghost;
      const nodes = pictures.draw(spec, result, drawing.dataset.size, ghost);
      removeOthers(kept, nodes);
      let next = drawing.firstElementChild;
      for (const node of nodes) {
        const entry = kept.get(node.key) ?? create(kept, node);
        if (entry.element === next) {
          next = next.nextElementSibling;
        } else {
          drawing.insertBefore(entry.element, next);
        }

        set(entry, node);
      }
    },
  };
}

function attributesOf(element) {
  return Object.fromEntries([...element.attributes].filter(({ name }) => name !== "data-key").map(({ name, value }) => [name, value]));
}

function removeOthers(kept, nodes) {
  const wanted = new Set(nodes.map(({ key }) => key));
  for (const [key, { element }] of kept) {
    if (!wanted.has(key)) {
      element.remove();
      kept.delete(key);
    }
  }
}

function create(kept, { key, tag }) {
  const entry = { element: document.createElementNS(namespace, tag), attributes: {}, text: "" };
  entry.element.dataset.key = key;
  kept.set(key, entry);
  return entry;
}

// Elements of one key have one tag, but may be with or without an attribute.
function set(entry, { attributes, text }) {
  for (const name in attributes) {
    if (entry.attributes[name] !== attributes[name]) {
      entry.element.setAttribute(name, attributes[name]);
    }
  }

  for (const name in entry.attributes) {
    if (!(name in attributes)) {
      entry.element.removeAttribute(name);
    }
  }

  if (entry.text !== text) {
    write(entry.element, text);
  }

  entry.attributes = attributes;
  entry.text = text;
}
