import { enhanceCards } from "./views/cards.js";
import { enhanceContents } from "./views/contents.js";
import { enhanceDepth } from "./views/depth.js";
import { enhanceDetails } from "./views/details.js";
import { enhanceNotes } from "./views/notes.js";
import { enhancePathBar } from "./views/path/bar.js";
import { enhanceSearchKey } from "./views/search-key.js";
import { enhanceThemeSwitch } from "./views/theme-switch.js";

/** Each view stands alone: one that fails is reported and leaves the others, and the page, as they were. */
for (const enhance of [enhanceThemeSwitch, enhanceNotes, enhanceCards, enhanceContents, enhanceDetails, enhanceDepth, enhancePathBar, enhanceSearchKey]) {
  try {
    enhance(document);
  } catch (error) {
    console.error(error);
  }
}
