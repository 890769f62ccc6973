// Cards: a fact, a term or a source shown beside the words that point to it, on hover and on focus (WCAG 1.4.13).
// The card is a copy of an entry that stands at the end of the page, so without this script nothing is lost.

const waitToShow = 250;
const waitToHide = 300;

/** @param {Document} page */
export function enhanceCards(page) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (page.querySelectorAll("a[data-card]"));
  if (links.length === 0) {
    return;
  }

  const card = page.createElement("div");
  card.className = "card";
  card.id = "card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  page.body.append(card);

  /** @type {HTMLAnchorElement | null} */
  let shown = null;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute("aria-describedby");
    shown = null;
    card.hidden = true;
  };

  /** @param {HTMLAnchorElement} link @param {PointerEvent} [pointer] says which line is meant in a link that spans several */
  const show = (link, pointer) => {
    const entry = page.getElementById(link.dataset.card ?? "");
    if (shown === link || !entry) {
      return;
    }

    hide();
    card.replaceChildren(copyOf(entry));
    if (entry.dataset.status) {
      card.dataset.status = entry.dataset.status;
    } else {
      delete card.dataset.status;
    }

    card.hidden = false;
    place(card, lineUnder(link, pointer));
    link.setAttribute("aria-describedby", card.id);
    shown = link;
  };

  /** @param {() => void} act @param {number} wait */
  const later = (act, wait) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };

  for (const link of links) {
    link.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse" || event.pointerType === "pen") {
        later(() => show(link, event), waitToShow);
      }
    });
    link.addEventListener("pointerleave", () => later(hide, waitToHide));
    link.addEventListener("focus", () => link.matches(":focus-visible") && show(link));
    link.addEventListener("blur", hide);
  }

  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", () => later(hide, waitToHide));
  page.addEventListener("keydown", (event) => event.key === "Escape" && hide());
}

/**
 * The entry as plain words: a tooltip holds nothing to press, the link itself leads on.
 * @param {HTMLElement} entry
 */
function copyOf(entry) {
  const copy = document.createElement("div");
  copy.className = entry.className;
  copy.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  for (const link of copy.querySelectorAll("a")) {
    const words = document.createElement("span");
    words.className = link.className;
    words.append(...link.childNodes);
    link.replaceWith(words);
  }

  copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
  return copy;
}

/** @param {HTMLElement} link @param {PointerEvent} [pointer] */
function lineUnder(link, pointer) {
  const lines = [...link.getClientRects()];
  const isUnder = (/** @type {DOMRect} */ line) =>
    pointer !== undefined && pointer.clientX >= line.left && pointer.clientX <= line.right && pointer.clientY >= line.top && pointer.clientY <= line.bottom;
  return lines.find(isUnder) ?? lines[0];
}

/** Below the line where there is room, else above; never past the edges. @param {HTMLElement} card @param {DOMRect} line */
function place(card, line) {
  const gap = 6;
  const edge = 12;
  const width = card.offsetWidth;
  const height = card.offsetHeight;
  const left = Math.max(edge, Math.min(line.left, document.documentElement.clientWidth - width - edge));
  const isBelow = line.bottom + gap + height <= innerHeight || line.top < height + gap;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(isBelow ? line.bottom + gap : line.top - gap - height) + scrollY}px`;
}
