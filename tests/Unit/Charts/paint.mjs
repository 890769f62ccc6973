// Fill and stroke of parts as the script of states paints them: node paint.mjs < parts.json, a list of class, series and scheme.
import { json } from "node:stream/consumers";
import { coloursOf } from "../../../theme/input/js/lib/looks.js";

process.stdout.write(JSON.stringify((await json(process.stdin)).map((part) => coloursOf(...part)).map(({ fill = "", stroke = "" }) => [fill, stroke])));
