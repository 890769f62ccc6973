// Asks the script of a quiz what counts as right: node quiz-marking.mjs < calls.json
import { json } from "node:stream/consumers";
import * as marking from "../../../theme/input/js/views/quiz/marking.js";

process.stdout.write(JSON.stringify((await json(process.stdin)).map(({ name, given }) => String(marking[name](...given)))));
