import { enhancePacket } from "./views/packet/page.js";

enhancePacket(document).catch((error) => console.error(error));
