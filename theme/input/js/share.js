import { copied } from "./views/scenario/tools/copy.js";
import { loadStyle } from "./views/scenario/style.js";
import { enhanceShare } from "./views/share/open.js";
import { voiceOf } from "./voice.js";

enhanceShare(document, { copied, loadStyle, voiceOf });
