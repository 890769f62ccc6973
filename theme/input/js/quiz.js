import { enhanceQuiz } from "./views/quiz/page.js";
import { voiceOf } from "./voice.js";

enhanceQuiz(document, voiceOf);
