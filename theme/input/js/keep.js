import { enhanceKeep } from "./views/keep.js";

enhanceKeep(document);
