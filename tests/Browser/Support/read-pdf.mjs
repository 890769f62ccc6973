// Reads a PDF as programs do: node read-pdf.mjs < file.pdf. Tells its words, the titles of its outline, and whether it is tagged.
import { buffer } from "node:stream/consumers";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const pdf = await getDocument({ data: new Uint8Array(await buffer(process.stdin)), verbosity: VerbosityLevel.ERRORS }).promise;
const words = [];
for (let i = 1; i <= pdf.numPages; i += 1) {
  const { items } = await (await pdf.getPage(i)).getTextContent();
  words.push(...items.map((each) => each.str));
}

const titlesIn = (entries) => (entries ?? []).flatMap((each) => [each.title, ...titlesIn(each.items)]);
process.stdout.write(JSON.stringify({ text: words.join(" "), outline: titlesIn(await pdf.getOutline()), isTagged: (await pdf.getMarkInfo())?.Marked === true }));
