import { enhanceQuiz } from "./views/quiz.js";
import { voiceOf } from "./voice.js";

enhanceQuiz(document, voiceOf);
