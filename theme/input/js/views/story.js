// The story's picture stays in view and changes as the steps pass, where there is room beside the text and the reader has
// nothing against movement. Without it each step has its own picture, and so it has for those who hear the page.

// The width from which the style sheet has room for the picture beside the text.
const room = matchMedia("(min-width: 64rem)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** @param {Document} page */
export function enhanceStory(page) {
  const story = /** @type {HTMLElement | null} */ (page.querySelector("[data-story]"));
  const steps = [...(story?.querySelectorAll("[data-step]") ?? [])];
  const first = steps[0]?.querySelector("[data-ring]");
  if (!story || !first) {
    return;
  }

  const stage = page.createElement("div");
  stage.className = "story__stage";
  stage.setAttribute("aria-hidden", "true");
  stage.append(first.cloneNode(true));

  // The line at which a step takes over lies in the middle of the screen: steps cross it both ways, one at a time.
  const watcher = new IntersectionObserver((entries) => {
    const entered = entries.findLast((entry) => entry.isIntersecting);
    const ring = entered?.target.querySelector("[data-ring]");
    if (ring) {
      show(stage, ring);
    }
  }, { rootMargin: "-50% 0px -50% 0px" });
  steps.forEach((step) => watcher.observe(step));

  const place = () => {
    const isLive = room.matches && !calm.matches;
    story.classList.toggle("story--live", isLive);
    if (isLive) {
      story.prepend(stage);
    } else {
      stage.remove();
    }
  };
  room.addEventListener("change", place);
  calm.addEventListener("change", place);
  place();
}

/** Gives the picture on the stage the state of a step's own. @param {Element} stage @param {Element} ring */
function show(stage, ring) {
  const shown = /** @type {Element} */ (stage.firstElementChild);
  shown.toggleAttribute("data-open", ring.hasAttribute("data-open"));
  const states = [...ring.querySelectorAll("[data-state]")];
  [...shown.querySelectorAll("[data-state]")].forEach((part, i) => {
    part.setAttribute("data-state", states[i].getAttribute("data-state") ?? "");
  });
  for (const words of ["[data-when]", ".ring__state"]) {
    const texts = [...ring.querySelectorAll(words)];
    [...shown.querySelectorAll(words)].forEach((element, i) => {
      element.textContent = texts[i].textContent;
    });
  }
}
