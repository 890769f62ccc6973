/** What is shown next has its looks first. @param {string} [href] @returns {Promise<unknown>} when the style sheet is there */
export function loadStyle(href) {
  if (!href || document.querySelector(`link[href="${href}"]`)) {
    return Promise.resolve();
  }

  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => reject(new Error(`${href} did not load`)));
    document.head.append(link);
  });
}
