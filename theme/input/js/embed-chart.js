import { talkToHost } from "./views/embed/host.js";

talkToHost(window);
