// One polite voice for everything that a page has to say aloud: several at once would talk over each other.

/** @param {Document} page @returns {HTMLElement} its text is read out when it changes */
export function voiceOf(page) {
  const place = page.querySelector("main") ?? page.body;
  const known = /** @type {HTMLElement | null} */ (place.querySelector(":scope > [role=status]"));
  if (known) {
    return known;
  }

  const voice = page.createElement("p");
  voice.className = "visually-hidden";
  voice.setAttribute("role", "status");
  place.append(voice);
  return voice;
}
