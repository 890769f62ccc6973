import { enhanceCards } from "./views/cards.js";
import { enhanceCite } from "./views/cite.js";
import { enhanceContents } from "./views/contents.js";
import { enhanceDepth } from "./views/depth.js";
import { enhanceDetails } from "./views/details.js";
import { enhanceExplore } from "./views/explore-button.js";
import { enhanceNotes } from "./views/notes.js";
import { enhancePathBar } from "./views/path/bar.js";
import { enhanceScenarios } from "./views/scenarios.js";
import { enhanceSearchKey } from "./views/search-key.js";
import { copied } from "./views/scenario/tools/copy.js";
import { enhanceThemeSwitch } from "./views/theme-switch.js";
import { enhanceUpdates } from "./views/updates.js";
import { voiceOf } from "./voice.js";

const enhanceCiteCopying = (/** @type {Document} */ page) => enhanceCite(page, copied, voiceOf);

const enhanceExploring = (/** @type {Document} */ page) => enhanceExplore(page, voiceOf);

/** Each view stands alone: one that fails is reported and leaves the others, and the page, as they were. */
for (const enhance of [enhanceThemeSwitch, enhanceNotes, enhanceCards, enhanceContents, enhanceDetails, enhanceScenarios, enhanceCiteCopying, enhanceExploring, enhanceDepth, enhancePathBar, enhanceSearchKey, enhanceUpdates]) {
  try {
    enhance(document);
  } catch (error) {
    console.error(error);
  }
}
