// What a link shows: the chosen sections one after the other, with how far the reader is.

import { addressOf, changesInWords, dayInWords, nameOf, write } from "../../lib/teach/selection.js";
import { button, make } from "../../lib/teach/elements.js";
import { forget, keep, placeIn } from "./place.js";
import { textOf } from "./text.js";

/** @typedef {import("../../lib/teach/selection.js").Item} Item @typedef {import("../../lib/teach/selection.js").Found} Found */

let isListening = false;

/** @param {HTMLElement} block @param {{found: Found, hands: {enhanceText: () => void}, voice: HTMLElement}} given */
export function openReading(block, { found, hands, voice }) {
  const place = /** @type {HTMLElement} */ (block.querySelector("[data-assignment]"));
  const title = /** @type {HTMLElement} */ (block.querySelector("h1"));
  const key = found.items.map(({ essay, section }) => essay.code + (section?.code ?? "")).join(".");
  let isKept = placeIn(key) !== undefined;
  const done = new Set(placeIn(key) ?? []);
  let at = Math.max(0, found.items.findIndex((_, i) => !done.has(i)));

  title.textContent = found.title || "Your reading";
  document.title = `${title.textContent} · ${document.title.split(" · ").at(-1)}`;
  /** @type {HTMLElement} */ (block.querySelector("[data-assign-kind]")).textContent = found.due ? `Assigned reading, due ${dayInWords(found.due, true)}` : "Assigned reading";
  place.replaceChildren(...noteOf(found), ...changesOf(found));
  if (found.items.length === 0) {
    place.append(make("p", { class: "assignment__none" }, "Nothing that this link names can be shown. ", make("a", { href: "/short/" }, "Every essay in short"), " lists what there is."));
    return;
  }

  const words = make("p", { class: "assignment__words" });
  const bar = make("progress", { class: "assignment__bar", max: String(found.items.length), "aria-label": "Sections read" });
  const list = make("ol", { class: "assignment__list" });
  const text = make("article", { class: "assignment__text", "aria-labelledby": "assignment-section" });
  const way = make("p", { class: "assignment__way" });
  const keeping = make("div", { class: "assignment__keeping" });
  place.append(make("nav", { class: "assignment__contents", "aria-label": "Sections of this reading" }, words, bar, list), text, way, keeping, teacherLine(found));

  const remember = () => isKept && keep(key, [...done].sort((a, b) => a - b));
  const go = (/** @type {number} */ to) => {
    at = to;
    draw();
    drawText(true);
  };
  const finish = (/** @type {number} */ to) => {
    done.add(at);
    remember();
    if (to < found.items.length) {
      go(to);
    } else {
      draw();
      voice.textContent = words.textContent;
    }
  };

  function draw() {
    const isDone = done.size === found.items.length;
    words.textContent = isDone ? `You have read all ${found.items.length}.` : `${done.size} of ${found.items.length} read`;
    /** @type {HTMLProgressElement} */ (bar).value = done.size;
    list.replaceChildren(...found.items.map((item, i) => {
      const open = make("button", { type: "button", class: "assignment__open", press: () => go(i) }, item.section?.title ?? item.essay.title, make("span", { class: "assignment__of" }, [item.section ? item.essay.title : "", done.has(i) ? "read" : ""].filter(Boolean).join(" · ")));
      if (i === at) {
        open.setAttribute("aria-current", "step");
      }

      return make("li", {}, open);
    }));
    const next = found.items[at + 1];
    way.replaceChildren(
      ...(at > 0 ? [button("Previous", () => go(at - 1), `: ${nameOf(found.items[at - 1])}`)] : []),
      ...(next ? [button(`Read. Next: ${next.section?.title ?? next.essay.title}`, () => finish(at + 1))] : done.has(at) ? [] : [button("Read. That was the last", () => finish(at + 1))]),
    );
    keeping.replaceChildren(
      isKept
        ? button("Forget my place", () => keepOrForget(false))
        : button("Keep my place in this browser", () => keepOrForget(true)),
      make("p", { class: "assignment__privacy" }, isKept ? "What you have read is kept in this browser and nowhere else." : "How far you are is forgotten when you close this page, unless you press the button. Nobody else sees it."),
    );
  }

  const keepOrForget = (/** @type {boolean} */ wanted) => {
    isKept = wanted && keep(key, [...done]);
    if (!wanted) {
      forget(key);
    }

    draw();
    voice.textContent = isKept ? "Your place is kept." : wanted ? "The browser refuses to keep it." : "Your place is forgotten.";
    /** @type {HTMLElement | null} */ (keeping.querySelector("button"))?.focus();
  };

  async function drawText(/** @type {boolean} */ hasMoved) {
    const item = found.items[at];
    const heading = make("h2", { class: "assignment__title", id: "assignment-section", tabindex: "-1" }, item.section?.title ?? item.essay.title);
    const above = make("p", { class: "assignment__essay" }, item.section ? "From the essay " : "Essay: ", make("a", { href: addressOf(item) }, item.essay.title), `, updated ${dayInWords(item.essay.updated)}`);
    text.replaceChildren(above, heading, make("p", { class: "assignment__wait" }, "It is on its way."));
    if (hasMoved) {
      heading.focus({ preventScroll: true });
      text.scrollIntoView();
    }

    try {
      const body = await textOf(item);
      if (found.items[at] === item) {
        text.replaceChildren(above, heading, ...body);
        hands.enhanceText();
      }
    } catch (error) {
      console.error(error);
      text.lastElementChild?.replaceChildren("This part did not arrive. It can be read ", make("a", { href: addressOf(item) }, "on its own page"), ".");
    }
  }

  draw();
  drawText(false);
  if (!isListening) {
    isListening = true;
    document.addEventListener("click", leadInside);
  }
}

/** The address holds the assignment, so links within the page move the reader and leave the address. @param {MouseEvent} event */
function leadInside(event) {
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  const target = link && document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  if (link && !event.defaultPrevented) {
    event.preventDefault();
    target?.toggleAttribute("data-open", target.classList.contains("note"));
    target?.setAttribute("tabindex", "-1");
    target?.focus();
    target?.scrollIntoView();
  }
}

/** @param {Found} found */
function noteOf({ note }) {
  return note ? [make("div", { class: "assignment__note" }, make("p", { class: "assignment__label" }, "Your teacher writes"), ...note.split(/\n+/u).map((line) => make("p", {}, line)))] : [];
}

/** @param {Found} found */
function changesOf(found) {
  const changes = changesInWords(found);
  return changes.length === 0 ? [] : [make("div", { class: "assignment__changes" }, make("p", { class: "assignment__label" }, "Since this link was made"), make("ul", {}, ...changes.map(({ words, url, name }) => make("li", {}, words, ...(url ? [" ", make("a", { href: url }, "As it is now", make("span", { class: "visually-hidden" }, `: ${name}`))] : [])))))];
}

/** @param {Found} found */
function teacherLine(found) {
  const words = write({ ...found, made: found.made || "" });
  return make("p", { class: "assignment__teacher" }, "For the teacher: ", make("a", { href: `${location.pathname}#e=1&${words}` }, "make another link from this selection"), ".");
}
