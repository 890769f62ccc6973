// An embed and the page around it: the embed says how high it is, the page may ask for that and for colours.

import { heightMessages, namesFrom, requestFrom } from "./messages.js";

// Less is nothing that anybody sees, and could go back and forth.
const leastChange = 2;

// A frame may be given its width after its document has run, and out of sight no observer would say so. In milliseconds.
const firstLooks = [100, 500, 2000];

/** @param {Window} frame @returns {() => void} to be called when the document has changed: frames out of sight are not observed by the browser */
export function talkToHost(frame) {
  const { document: page, parent: host } = frame;
  if (host === frame) {
    return () => {};
  }

  const root = page.documentElement;
  const names = namesFrom(frame.location);
  let told = 0;
  const tell = (isAsked) => {
    const height = Math.ceil(root.getBoundingClientRect().height);

    // A frame that is not shown has no width, and so no height that would be true of it later.
    if (frame.innerWidth > 0 && height > 0 && (isAsked || Math.abs(height - told) >= leastChange)) {
      told = height;
      heightMessages(names.folder || root.dataset.embed, height, names).forEach((message) => host.postMessage(message, "*"));
    }
  };

  new ResizeObserver(() => tell(false)).observe(root);
  frame.addEventListener("message", ({ source, data }) => {
    const request = source === host ? requestFrom(data) : null;
    if (request?.asks === "theme") {
      setTheme(root, request.theme);
    } else if (request) {
      tell(true);
    }
  });
  const changed = () => tell(false);
  changed();
  firstLooks.forEach((wait) => frame.setTimeout(changed, wait));
  return changed;
}

function setTheme(root, theme) {
  if (theme === "auto") {
    delete root.dataset.theme;
  } else {
    root.dataset.theme = theme;
  }
}
