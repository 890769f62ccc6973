import { enhanceAssign } from "./views/assign/page.js";
import { enhanceNotes } from "./views/notes.js";
import { enhanceScenarios } from "./views/scenarios.js";
import { copied } from "./views/scenario/tools/copy.js";
import { voiceOf } from "./voice.js";

enhanceAssign(document, { copied, voiceOf, enhanceText: () => [enhanceNotes, enhanceScenarios].forEach((enhance) => enhance(document)) }).catch((error) => console.error(error));
