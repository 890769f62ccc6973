// The page of assignments: a desk for the teacher who makes a link, or what the link shows to those who open it.

import { read } from "../../lib/teach/selection.js";
import { openDesk } from "./desk.js";
import { openReading } from "./reading.js";

/** @typedef {{copied: (text: string) => Promise<boolean>, voiceOf: (page: Document) => HTMLElement, enhanceText: () => void}} Hands */

/** @param {Document} page @param {Hands} hands */
export async function enhanceAssign(page, hands) {
  const block = /** @type {HTMLElement | null} */ (page.querySelector("[data-assign]"));
  if (!block) {
    return;
  }

  // A page with the codes in it would make everybody load them twice: the packet reads the same file.
  const { date, essays } = await (await fetch(block.dataset.codes ?? "")).json();
  const show = () => {
    const address = location.hash.length > 1 ? location.hash : location.search;
    const found = read(address, essays);
    const isTeacher = found.isEmpty || new URLSearchParams(address.slice(1, 20)).has("e");
    part(block, "assign-plain").hidden = true;
    part(block, "assign-desk").hidden = !isTeacher;
    part(block, "assign-introduction").hidden = !isTeacher;
    part(block, "assignment").hidden = isTeacher && !found.isTooLong;
    if (isTeacher) {
      openDesk(block, { date, essays, found, hands, voice: hands.voiceOf(page) });
    } else {
      openReading(block, { found, hands, voice: hands.voiceOf(page) });
    }
  };
  show();
  addEventListener("hashchange", show);
}

/** @param {HTMLElement} block @param {string} name @returns {HTMLElement} */
export function part(block, name) {
  return /** @type {HTMLElement} */ (block.querySelector(`[data-${name}]`));
}
