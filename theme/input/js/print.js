import { enhancePrint } from "./views/packet/print.js";

enhancePrint(document);
