// The frame as the code makes it, but from this server: the published address may not be there yet.

import { addressOf, heightOf, sandbox } from "./code.js";

/** @param {HTMLElement} dialog @param {import("./code.js").Shown} shown @param {import("./code.js").Choice} choice */
export function showPreview(dialog, shown, choice) {
  const frame = /** @type {HTMLIFrameElement} */ (dialog.querySelector("[data-preview]"));
  const hasFrame = choice.form !== "markdown";
  dialog.querySelector("[data-previews]")?.toggleAttribute("hidden", !hasFrame);
  if (!hasFrame) {
    return;
  }

  const { pathname, search } = new URL(addressOf(shown, choice));
  const limits = choice.isSandboxed ? sandbox : null;
  if (frame.getAttribute("src") !== pathname + search || frame.getAttribute("sandbox") !== limits) {
    frame.toggleAttribute("sandbox", choice.isSandboxed);
    if (limits !== null) {
      frame.setAttribute("sandbox", limits);
    }

    frame.src = pathname + search;
  }

  frame.width = choice.width ? `${choice.width}` : "100%";
  frame.height = `${heightOf(shown, choice)}`;
  holdHeight(frame, choice.fits && choice.form === "html" ? "" : `${frame.height}px`);
  loadHostScript();
}

/** The host script sets the height of every frame of ours; where the code is without it, the height of the code holds. @param {HTMLIFrameElement} frame @param {string} height */
function holdHeight(frame, height) {
  frame.style.minHeight = height;
  frame.style.maxHeight = height;
}

function loadHostScript() {
  if (!document.querySelector('script[src="/embed.js"]')) {
    const script = document.createElement("script");
    script.src = "/embed.js";
    document.head.append(script);
  }
}
