// Marks the answers of a quiz by the key that its page holds. What was answered is kept in these variables and nowhere else.

import { isAccepted, saysItself, scoreOf, severalWords } from "./marking.js";

/** @typedef {{ isRight: boolean, why: Element, words: string }} Note an option's side of the feedback; words name the option where several were chosen */
/** @typedef {{ isRight: boolean, words: string, notes: Note[] }} Marked words stand before the notes; empty where these say enough */

/** @param {Document} page @param {(page: Document) => HTMLElement} voiceOf */
export function enhanceQuiz(page, voiceOf) {
  const quiz = page.querySelector("[data-quiz]");
  const score = /** @type {HTMLElement | null} */ (quiz?.querySelector("[data-score]") ?? null);
  if (!quiz || !score) {
    return;
  }

  const items = /** @type {HTMLElement[]} */ ([...quiz.querySelectorAll("[data-item]")]);

  // Right or wrong at the first try, by the question. One whose answer was unfolded first counts as not right.
  /** @type {Map<Element, boolean>} */
  const first = new Map();
  const note = (/** @type {HTMLElement} */ item, /** @type {boolean} */ isRight) => {
    first.set(item, first.get(item) ?? isRight);
    score.hidden = false;
    score.textContent = scoreOf([...first.values()], items.length);
  };
  for (const item of items) {
    item.querySelector("[data-key] > summary")?.addEventListener("click", () => note(item, false));
    enhanceItem(item, (isRight, words) => {
      note(item, isRight);
      voiceOf(page).textContent = `${words} ${score.textContent}`;
    }, (words) => {
      voiceOf(page).textContent = words;
    });
  }
}

/** @param {HTMLElement} item @param {(isRight: boolean, words: string) => void} marked @param {(words: string) => void} unanswered */
function enhanceItem(item, marked, unanswered) {
  const form = /** @type {HTMLFormElement} */ (item.querySelector("form"));
  const feedback = /** @type {HTMLElement} */ (item.querySelector("[data-feedback]"));
  const check = /** @type {HTMLButtonElement} */ (form.querySelector("button"));
  const key = [...item.querySelectorAll("[data-key] li")];
  check.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const fields = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll("input")]);
    const mark = item.dataset.item === "text" ? written(fields[0], key[0]) : chosen(fields, key, item.dataset.item === "several");
    if (mark) {
      show(feedback, mark);
      marked(mark.isRight, feedback.textContent ?? "");
    } else {
      unanswered("Answer first, then check.");
    }
  });
  form.addEventListener("input", () => {
    feedback.hidden = true;
  });
}

/** @param {HTMLInputElement} field @param {Element} answer @returns {Marked | null} null for no answer */
function written(field, answer) {
  const accepted = [...answer.querySelectorAll("[data-accepted]")].map((each) => each.textContent ?? "");
  const isRight = isAccepted(field.value, accepted);
  const notes = isRight ? [{ isRight, why: whyOf(answer), words: "" }] : [];
  return field.value.trim() === "" ? null : { isRight, words: isRight ? "" : "Not that. Try again, or unfold the answer.", notes };
}

/** @param {HTMLInputElement[]} fields @param {Element[]} key @param {boolean} isSeveral @returns {Marked | null} null for no answer */
function chosen(fields, key, isSeveral) {
  const options = key.map((option, i) => ({ isRight: option.hasAttribute("data-right"), isChosen: fields[i].checked, why: whyOf(option), words: isSeveral ? fields[i].labels?.[0].textContent?.trim() ?? "" : "" }));
  const isRight = options.every((each) => each.isRight === each.isChosen);
  const picked = options.filter((each) => each.isChosen);
  return picked.length === 0 ? null : { isRight, words: isSeveral ? severalWords(options) : "", notes: picked };
}

/** @param {Element} answer */
function whyOf(answer) {
  return /** @type {Element} */ (answer.querySelector("[data-why]"));
}

/** @param {HTMLElement} feedback @param {Marked} mark */
function show(feedback, mark) {
  const before = mark.words === "" ? [] : [paragraph(mark.isRight, mark.words)];
  feedback.replaceChildren(...before, ...mark.notes.map((note) => {
    const why = /** @type {Element} */ (note.why.cloneNode(true));
    const name = note.words === "" ? "" : `${note.words}: `;
    return paragraph(note.isRight, saysItself(why.textContent ?? "") ? name : `${name}${note.isRight ? "Right." : "Not right."} `, ...why.childNodes);
  }));
  feedback.hidden = false;
}

/** @param {boolean} isRight @param {(string | Node)[]} content */
function paragraph(isRight, ...content) {
  const line = document.createElement("p");
  line.className = "quiz__note";
  line.dataset.mark = isRight ? "right" : "wrong";
  line.append(...content);
  return line;
}
