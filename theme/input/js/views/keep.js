// Begins and ends the keeping of pages on this device. Nothing is stored before the reader presses the button, and nothing is left after the other.

/** @param {Document} page */
export async function enhanceKeep(page) {
  const block = /** @type {HTMLElement | null} */ (page.querySelector("[data-keep]"));
  const button = /** @type {HTMLButtonElement | null} */ (block?.querySelector("button"));
  const said = /** @type {HTMLElement | null} */ (block?.querySelector("[role=status]"));
  const workers = navigator.serviceWorker;
  if (!block || !button || !said || !workers) {
    return;
  }

  const { keep: script = "", begin, end } = block.dataset;
  let registration = await workers.getRegistration("/");
  const show = () => {
    button.textContent = (registration ? end : begin) ?? "";
  };
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      if (registration) {
        await registration.unregister();
        await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
        registration = undefined;
        said.textContent = "Nothing is kept any more.";
      } else {
        registration = await workers.register(script);
        await workers.ready;
        said.textContent = "From now on the pages that you open are kept on this device.";
      }
    } catch (error) {
      console.info(error);
      said.textContent = "This browser keeps nothing here: storage is refused or full.";
    }

    button.disabled = false;
    show();
  });
  show();
  block.hidden = false;
}
