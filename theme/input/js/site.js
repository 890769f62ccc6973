import { enhanceCards } from "./views/cards.js";
import { enhanceContents } from "./views/contents.js";
import { enhanceDetails } from "./views/details.js";
import { enhanceNotes } from "./views/notes.js";
import { enhanceScenarios } from "./views/scenarios.js";
import { enhanceThemeSwitch } from "./views/theme-switch.js";

/** Each view stands alone: one that fails is reported and leaves the others, and the page, as they were. */
for (const enhance of [enhanceThemeSwitch, enhanceNotes, enhanceCards, enhanceContents, enhanceDetails, enhanceScenarios]) {
  try {
    enhance(document);
  } catch (error) {
    console.error(error);
  }
}
