import { enhanceCartridge } from "./views/cartridge/form.js";
import { voiceOf } from "./voice.js";

enhanceCartridge(document, { voiceOf });
