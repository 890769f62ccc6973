import { enhancePathPage } from "./views/path/page.js";

enhancePathPage(document);
