// Opens and closes notes beside their marks: all of them where the margin has no room, and everywhere those that are folded there.
// Without this script the mark's address opens them.

// The width from which the style sheet gives notes a margin; see components/notes.css.
const margin = matchMedia("(min-width: 70rem)");

/** @param {Document} page */
export function enhanceNotes(page) {
  const marks = /** @type {NodeListOf<HTMLAnchorElement>} */ (page.querySelectorAll(".note-mark, .annotation"));
  const pairs = [...marks].flatMap((mark) => {
    const note = page.getElementById(mark.hash.slice(1));
    return note ? [{ mark, note }] : [];
  });
  if (pairs.length === 0) {
    return;
  }

  /** @param {HTMLElement} note whether it stands open in the margin for good */
  const isFixed = (note) => margin.matches && !note.classList.contains("note--folds");

  for (const { mark, note } of pairs) {
    mark.addEventListener("click", (event) => {
      // A second mark of the same note stands elsewhere: it leads to the note, as a link does.
      const isBeside = mark.nextElementSibling === note;
      if (isFixed(note) || event.metaKey || event.ctrlKey) {
        return;
      }

      note.toggleAttribute("data-open", !isBeside || !note.hasAttribute("data-open"));
      if (isBeside) {
        event.preventDefault();
      }

      tell();
    });
    const back = /** @type {HTMLAnchorElement | null} */ (note.querySelector(".note__back"));
    back?.addEventListener("click", (event) => {
      if (!isFixed(note)) {
        event.preventDefault();
        note.removeAttribute("data-open");
        tell();
        page.getElementById(back.hash.slice(1))?.focus();
      }
    });
  }

  /** A mark says whether its note is open only where it can be closed. */
  const tell = () => {
    for (const { mark, note } of pairs) {
      if (isFixed(note)) {
        mark.removeAttribute("aria-expanded");
      } else {
        mark.setAttribute("aria-expanded", String(note.hasAttribute("data-open")));
      }
    }
  };
  const openTarget = () => {
    pairs.find(({ note }) => note.matches(":target"))?.note.setAttribute("data-open", "");
    tell();
  };
  margin.addEventListener("change", tell);
  addEventListener("hashchange", openTarget);
  page.documentElement.dataset.notes = "";
  openTarget();
}
