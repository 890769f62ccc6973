// Tells readers who keep the site on their device that a newer version is ready. It comes when they ask for it, or when they next start.

/** @param {Document} page */
export function enhanceUpdates(page) {
  const workers = navigator.serviceWorker;
  if (!workers?.controller) {
    return;
  }

  workers.ready.then((registration) => {
    const tell = () => registration.waiting && show(page, workers, registration.waiting);
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", tell));
    tell();
  });
}

/** @param {Document} page @param {ServiceWorkerContainer} workers @param {ServiceWorker} waiting */
function show(page, workers, waiting) {
  if (page.querySelector(".update-note")) {
    return;
  }

  const note = page.createElement("div");
  note.className = "update-note";
  note.setAttribute("role", "status");
  const button = page.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = "Show it";
  button.addEventListener("click", () => {
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take over");
  });
  note.append("A newer version of this site is ready. ", button);
  page.body.append(note);
}
