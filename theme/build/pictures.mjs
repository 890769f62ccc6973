// Draws SVG files as PNG, several at once:
//   node build/pictures.mjs < list.json      [{ "svg": path, "png": path, "width": pixels, "fonts": [path, ...] }, ...]
// No font of the machine is used: the same SVG gives the same bytes everywhere.
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { json } from "node:stream/consumers";
import { renderAsync } from "@resvg/resvg-js";

const jobs = /** @type {{svg: string, png: string, width: number, fonts: string[]}[]} */ (await json(process.stdin));

async function drawNext() {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const picture = await renderAsync(await readFile(job.svg, "utf8"), {
      fitTo: { mode: "width", value: job.width },
      font: { loadSystemFonts: false, fontFiles: job.fonts, defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3" },
    });
    await writeFile(job.png, picture.asPng());
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, drawNext));
