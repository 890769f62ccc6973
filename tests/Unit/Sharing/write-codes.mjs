// Writes the code that other sites paste with the page's script: node write-codes.mjs < asked.json, a list of {shown, choice}.
import { json } from "node:stream/consumers";
import { codeOf } from "../../../theme/input/js/views/share/code.js";

process.stdout.write(JSON.stringify((await json(process.stdin)).map(({ shown, choice }) => codeOf(shown, choice ?? {}))));
