import { enhanceSearch } from "./views/search/page.js";

enhanceSearch(document);
