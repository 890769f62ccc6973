// The result in a sentence. Its words change in place; a number that is an input can be dragged, or moved by keys like a slider.

import { make, write } from "./dom.js";
import { createSteps, spoken } from "./steps.js";

// So many pixels take a number from one end of its range to the other.
const dragLength = 320;
const pages = 10;

/** @param {HTMLElement} paragraph @param {object} spec @param {object} state */
export function enhanceSentence(paragraph, spec, state) {
  const handles = new Map();
  let pieces = [];
  let shape = "";

  const show = ({ sentence, inputs }) => {
    const named = identified(sentence);
    const next = named.map(({ id }) => id).join(" ");
    if (next !== shape) {
      pieces = named.map(({ part, id }) => pieceFor(part, id));
      replaceAround(paragraph, pieces);
      shape = next;
    }

    sentence.forEach((part, i) => {
      if (part.text !== pieces[i].textContent) {
        write(pieces[i], part.text);
      }
    });
    handles.forEach(({ tell }) => tell(inputs));
  };

  const pieceFor = (part, id) => {
    if (!part.key) {
      return document.createTextNode(part.text);
    }

    const parameter = part.kind === "input" && spec.parameters.find((each) => each.key === part.key);
    if (!parameter || parameter.choices) {
      return make("span", { [`data-${part.kind}`]: part.key });
    }

    if (!handles.has(id)) {
      handles.set(id, makeHandle(parameter, state));
    }

    return handles.get(id).element;
  };

  state.onMove(show);
  show(state.result);
}

// Each placeholder by its key and how often it came before.
function identified(parts) {
  const seen = {};
  return parts.map((part, i) => {
    const name = part.key ? `${part.kind}:${part.key}` : `text${i}`;
    seen[name] = (seen[name] ?? 0) + 1;
    return { part, id: `${name}:${seen[name]}` };
  });
}

// The piece that has the focus is not taken out, or it would lose it in the middle of a move.
function replaceAround(paragraph, pieces) {
  const focused = document.activeElement;
  const at = pieces.indexOf(focused);
  if (at < 0) {
    const key = paragraph.contains(focused) ? focused.dataset.input : "";
    paragraph.replaceChildren(...pieces);
    // Another sentence that does not name this number: its slider goes on in its place.
    if (key) {
      paragraph.closest(".scenario").querySelector(`[data-slider="${key}"] input`)?.focus({ preventScroll: true });
    }

    return;
  }

  [...paragraph.childNodes].forEach((node) => node !== focused && node.remove());
  focused.before(...pieces.slice(0, at));
  focused.after(...pieces.slice(at + 1));
}

function makeHandle(parameter, state) {
  const { key } = parameter;
  const steps = createSteps(parameter);
  const element = make("span", {
    class: "handle", role: "slider", tabindex: "0", "data-input": key, "aria-label": parameter.name, "aria-valuemin": `${parameter.min}`, "aria-valuemax": `${parameter.max}`,
  });
  const moveTo = (position) => state.set(key, steps.at(position));
  const now = () => steps.of(state.result.inputs[key]);

  element.addEventListener("keydown", (event) => {
    const moves = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: steps.count / pages, PageDown: -steps.count / pages, Home: -steps.count, End: steps.count };
    if (moves[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      moveTo((moves[event.key] > 0 ? Math.floor(now() + 1e-6) : Math.ceil(now() - 1e-6)) + moves[event.key]);
    }
  });
  element.addEventListener("pointerdown", (event) => event.button === 0 && drag(event, element, now(), steps.count, moveTo));

  let told;
  return {
    element,
    tell(inputs) {
      if (inputs[key] !== told) {
        told = inputs[key];
        element.setAttribute("aria-valuenow", `${told}`);
        element.setAttribute("aria-valuetext", spoken(parameter, told));
      }
    },
  };
}

function drag(start, element, from, count, moveTo) {
  const move = (event) => event.pointerId === start.pointerId && moveTo(from + (event.clientX - start.clientX) / dragLength * count);
  const end = (event) => {
    if (event.pointerId === start.pointerId) {
      ["pointermove", "pointerup", "pointercancel"].forEach((name) => removeEventListener(name, name === "pointermove" ? move : end));
      delete element.dataset.dragged;
    }
  };

  // Heard on the window: the words around the number may change under the finger.
  addEventListener("pointermove", move);
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
  element.dataset.dragged = "";
  element.focus({ preventScroll: true });
  start.preventDefault();
}
