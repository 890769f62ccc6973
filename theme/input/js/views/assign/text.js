// The text of one section, out of the page of its essay.

import { fetchPage, nodesOf } from "../../lib/teach/essay.js";
import { make } from "../../lib/teach/elements.js";

/** @typedef {import("../../lib/teach/selection.js").Item} Item */

/** @param {Item} item @returns {Promise<Node[]>} */
export async function textOf(item) {
  const page = await fetchPage(item.essay.url);
  await adoptStyles(page);
  const body = make("div", { class: "essay__body prose assignment__body", "data-prose": "" }, ...nodesOf(page, item.section?.id));
  bringNotes(page, body);
  leadOut(body, item.essay.url);
  return item.section ? [body] : [...summaryOf(page), body, ...questionsOf(page)];
}

/** @param {Document} page */
function summaryOf(page) {
  const summary = page.querySelector(".essay__summary > .prose");
  const question = page.querySelector(".essay__question");
  return [
    ...(question ? [make("p", { class: "assignment__question" }, question.textContent ?? "")] : []),
    ...(summary ? [make("div", { class: "assignment__summary prose" }, summary.textContent ?? "")] : []),
  ];
}

/** @param {Document} page */
function questionsOf(page) {
  const questions = page.querySelector(".essay__discussion");
  return questions ? [document.importNode(questions, true)] : [];
}

/** A note stands where it is first marked; a later mark brings it along. @param {Document} page @param {HTMLElement} body */
function bringNotes(page, body) {
  for (const mark of /** @type {NodeListOf<HTMLAnchorElement>} */ (body.querySelectorAll("a.note-mark[href^='#'], a.annotation[href^='#']"))) {
    const id = mark.getAttribute("href")?.slice(1) ?? "";
    const note = body.querySelector(`[id="${CSS.escape(id)}"]`) ? null : page.getElementById(id);
    if (note) {
      mark.after(document.importNode(note, true));
    }
  }
}

/** What points to another part of the essay leads to the essay, and so does every permalink. @param {HTMLElement} body @param {string} url */
function leadOut(body, url) {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (body.querySelectorAll("a[href^='#']"))) {
    const target = link.getAttribute("href") ?? "#";
    if (link.classList.contains("permalink") || !body.querySelector(`[id="${CSS.escape(target.slice(1))}"]`)) {
      link.href = url + target;
    }
  }
}

/** Style sheets that the essay's page loads and this one does not: a scenario has one of its own. @param {Document} page */
async function adoptStyles(page) {
  const sheets = /** @type {NodeListOf<HTMLLinkElement>} */ (page.querySelectorAll("link[rel=stylesheet]"));
  await Promise.all([...sheets]
    .filter((sheet) => ![...document.querySelectorAll("link[rel=stylesheet]")].some((own) => own.getAttribute("href") === sheet.getAttribute("href")))
    .map((sheet) => new Promise((resolve) => {
      const own = document.importNode(sheet);
      own.addEventListener("load", resolve);
      own.addEventListener("error", resolve);
      document.head.append(own);
    })));
}
