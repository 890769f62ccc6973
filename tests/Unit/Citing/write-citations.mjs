// Writes the forms of items of CSL-JSON with the script of the scenarios: node write-citations.mjs < items.json
import { json } from "node:stream/consumers";
import { referencesOf } from "../../../theme/input/js/views/scenario/tools/citations.js";

process.stdout.write(JSON.stringify((await json(process.stdin)).map((item) => referencesOf(item).map((form) => form.text))));
