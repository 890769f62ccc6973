// Cuts the publication's fonts to the characters it prints, and writes them with their style sheet:
//   node build/fonts.mjs [output folder, obj/fonts by default]
// Beside that folder stand the faces of pictures that the build draws itself, in a form that its drawing program reads.
// One serif, cut from its variable font: the roman and the semibold at the optical size of text, the display face stopped
// where it was drawn for headlines. A page that has no italic, no semibold or no Greek never asks for those files.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { readMetrics } from "./metrics.mjs";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const output = resolve(home, process.argv[2] ?? "obj/fonts");
const require = createRequire(import.meta.url);

/** @param {number} from @param {number} to */
const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

const ascii = range(0x20, 0x7e);
const latin1 = range(0xa0, 0xff);
// What English prose with foreign names mostly needs. Every page loads these, so the list is short.
const text = ascii + "\u00a0äéöüç£§°±·×–—‘’“”…−€";
// The rest: letters of rarer names (Łukasz, Dvořák, Erdős, Şahin), signs of comparison. A face of their own, asked for when met.
const extended = [...latin1].filter((sign) => !text.includes(sign)).join("") + "‑‚„•′″⁄™ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚț†‡‰‹›≈≠≤≥";
// Newsreader has no Greek, arrows or roots; these come from a face of like colour, scaled to the same x-height.
const symbols = "√∞←↑→↓αβγδλμπρστφΔΣΩ";

const variable = (/** @type {string} */ style) =>
  require.resolve(`@fontsource-variable/newsreader/files/newsreader-latin-opsz-${style}.woff2`);
const newsreader = (/** @type {string} */ style) =>
  require.resolve(`@expo-google-fonts/newsreader/${style}/Newsreader_${style}.ttf`);

/**
 * @typedef {object} Face
 * @property {string} file
 * @property {string} family
 * @property {"normal" | "italic"} style
 * @property {number | string} weight one, or the ends of a variable range
 * @property {string} from the file it is cut from
 * @property {string} text the characters kept
 * @property {Record<string, number | { min: number, max: number }>} [axes] where the variable font is stopped
 * @property {boolean} [isPart] only used for its own characters
 * @property {boolean} [hasFallback]
 * @property {boolean} [hasNoKerning] for words in passing, where pairs of letters are not worth as many bytes as the letters
 * @property {string} [likeXHeight] scaled to the x-height of this file
 */

/** @type {Face[]} */
const faces = [
  { file: "newsreader-roman", family: "Newsreader", style: "normal", weight: 400, from: variable("normal"), axes: { opsz: 18, wght: 400 }, text, hasFallback: true },
  { file: "newsreader-semibold", family: "Newsreader", style: "normal", weight: 600, from: variable("normal"), axes: { opsz: 18, wght: 600 }, text },
  { file: "newsreader-italic", family: "Newsreader", style: "italic", weight: 400, from: variable("italic"), axes: { opsz: 18, wght: 400 }, text, hasFallback: true, hasNoKerning: true },
  { file: "newsreader-display", family: "Newsreader Display", style: "normal", weight: 500, from: variable("normal"), axes: { opsz: 60, wght: 500 }, text: ascii + "äéöüÄÉÖÜ–—‘’“”…×−", hasFallback: true },
  { file: "newsreader-extended", family: "Newsreader", style: "normal", weight: 400, from: newsreader("400Regular"), text: extended, isPart: true },
  { file: "newsreader-extended-italic", family: "Newsreader", style: "italic", weight: 400, from: newsreader("400Regular_Italic"), text: extended, isPart: true },
  {
    file: "symbols", family: "Newsreader", style: "normal", weight: 400, text: symbols, isPart: true,
    from: require.resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"), likeXHeight: newsreader("400Regular"),
  },
];

/** Serifs that readers' machines have. `width` is the mean advance, measured as build/metrics.mjs does, in units of the em. */
const fallbacks = [
  { name: "Georgia", normal: { names: ["Georgia"], width: 0.4374 }, italic: { names: ["Georgia Italic"], width: 0.4462 } },
  {
    name: "Times",
    normal: { names: ["Times New Roman", "Liberation Serif"], width: 0.3983 },
    italic: { names: ["Times New Roman Italic", "Liberation Serif Italic"], width: 0.3999 },
  },
  { name: "Noto", normal: { names: ["Noto Serif"], width: 0.4768 }, italic: { names: ["Noto Serif Italic"], width: 0.4627 } },
];

/** @param {Face} face */
const features = (face) => (face.hasNoKerning ? ["liga"] : ["liga", "kern"]);

/** @param {Face} face @param {string} targetFormat */
const cut = async (face, targetFormat) =>
  subsetFont(await readFile(face.from), face.text, { targetFormat, variationAxes: face.axes, keepFeatures: features(face), noHinting: true });

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(2)}%`;

/** @param {Record<string, string | number | undefined>} descriptors */
const fontFace = (descriptors) =>
  `@font-face {\n${Object.entries(descriptors).filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name}: ${value};\n`).join("")}}\n`;

// Ranges that hold the characters. Small gaps are closed, since a character that the file lacks falls to the next font,
// but never over a character of the main face: it would ask for this file in vain.
function unicodeRange(/** @type {string} */ characters) {
  const codesOf = (/** @type {string} */ signs) => [...signs].map((sign) => sign.codePointAt(0) ?? 0);
  const main = codesOf(text);
  const runs = /** @type {number[][]} */ ([]);
  for (const code of codesOf(characters).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && code - run[1] < 8 && !main.some((other) => run[1] < other && other < code)) {
      run[1] = code;
    } else {
      runs.push([code, code]);
    }
  }

  const hex = (/** @type {number} */ code) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(", ");
}

/** A local font stretched to take the room of the face that is still on its way. */
function fallbackFace(face, metrics, local) {
  const { names, width } = local[face.style];
  const adjust = metrics.width / width;
  return fontFace({
    "font-family": `"${face.family} ${local.name}"`,
    "font-style": face.style,
    "src": names.map((/** @type {string} */ name) => `local("${name}")`).join(", "),
    "size-adjust": percent(adjust),
    "ascent-override": percent(metrics.ascent / adjust),
    "descent-override": percent(metrics.descent / adjust),
    "line-gap-override": percent(metrics.lineGap / adjust),
  });
}

/** @param {Face} face */
async function write(face) {
  await writeFile(join(output, `${face.file}.woff2`), await cut(face, "woff2"));
  const metrics = readMetrics(await cut(face, "sfnt"));
  const like = face.likeXHeight === undefined ? undefined : readMetrics(await readFile(face.likeXHeight));
  return fontFace({
    "font-family": `"${face.family}"`,
    "font-style": face.style,
    "font-weight": face.weight,
    "font-display": "swap",
    "src": `url("${face.file}.woff2") format("woff2")`,
    "size-adjust": like && percent(like.xHeight / metrics.xHeight),
    "unicode-range": face.isPart ? unicodeRange(face.text) : undefined,
  }) + (face.hasFallback ? fallbacks.map((local) => fallbackFace(face, metrics, local)).join("") : "");
}

await mkdir(output, { recursive: true });
const rules = ["/*! Newsreader: copyright The Newsreader Project Authors. Source Serif: copyright Adobe. Both under the SIL Open Font License 1.1. */\n"];
for (const face of faces) {
  rules.push(await write(face));
}

await writeFile(join(output, "fonts.css"), rules.join(""));

// Pictures: the display face for headlines, and a sans that is as narrow as those by which the charts' words are measured.
const pictureFonts = resolve(output, "../picture-fonts");
const sans = (/** @type {string} */ style) => require.resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`);
await mkdir(pictureFonts, { recursive: true });
for (const face of [
  { ...faces.find((face) => face.file === "newsreader-display"), text: text + extended },
  { file: "source-sans-regular", from: sans("400Regular"), text: text + extended + symbols },
  { file: "source-sans-bold", from: sans("700Bold"), text: text + extended + symbols },
]) {
  await writeFile(join(pictureFonts, `${face.file}.ttf`), await cut(face, "truetype"));
}
