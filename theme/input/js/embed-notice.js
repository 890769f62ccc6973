import { showNotice } from "./views/embed/notice.js";

showNotice(window);
