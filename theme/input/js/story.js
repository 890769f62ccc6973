import { enhanceStory } from "./views/story.js";

enhanceStory(document);
