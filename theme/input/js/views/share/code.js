// The code that shows a chart or a scenario on another site, in the forms that journalists paste. The build writes the first of them too
// (EmbedCode.cs), letter for letter, and a test holds the two together.

/**
 * @typedef {{kind: "chart" | "scenario", id: string, title: string, site: string, sentence: string, sources: string, version: number, licence: string, pageUrl: string, url: string,
 *   query: string, frozenUrl: string | null, frozenHeights: Record<string, number> | null, pictureUrl: string, alternative: string, heights: Record<string, number>}} Shown what the build says of it; addresses are absolute
 * @typedef {{form?: string, language?: string, isFrozen?: boolean, theme?: string, width?: number, isSandboxed?: boolean, fits?: boolean,
 *   state?: {query: string, sentence: string}}} Choice width 0 is that of the column; state is a scenario's, where it is not the one that its page opens with
 */

/** The snippet's own words. French sets a space before its colons. */
export const languages = {
  en: { name: "English", chart: "Chart", scenario: "Scenario", source: "Source", licence: "Licence", version: (/** @type {number} */ n) => `model version ${n}`, colon: ": " },
  de: { name: "Deutsch", chart: "Diagramm", scenario: "Szenario", source: "Quelle", licence: "Lizenz", version: (/** @type {number} */ n) => `Modellversion ${n}`, colon: ": " },
  es: { name: "Español", chart: "Gráfico", scenario: "Escenario", source: "Fuente", licence: "Licencia", version: (/** @type {number} */ n) => `versión ${n} del modelo`, colon: ": " },
  fr: { name: "Français", chart: "Graphique", scenario: "Scénario", source: "Source", licence: "Licence", version: (/** @type {number} */ n) => `version ${n} du modèle`, colon: "\u00a0: " },
};

/** What a frame needs and no more: our script, and links that leave the frame. */
export const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** @param {Shown} shown @param {Choice} [choice] */
export function codeOf(shown, choice = {}) {
  const code = choice.form === "markdown" ? markdown(shown, choice) : `${quotation(shown, choice)}\n${frame(shown, choice)}`;
  return choice.form === "wordpress" ? `<!-- wp:html -->\n${code}\n<!-- /wp:html -->` : code;
}

/** The document that the frame shows. @param {Shown} shown @param {Choice} choice */
export function addressOf(shown, choice) {
  const address = isFrozen(shown, choice) ? /** @type {string} */ (shown.frozenUrl) : shown.url + queryOf(shown, choice);
  const theme = choice.theme === "light" || choice.theme === "dark" ? `theme=${choice.theme}` : "";
  return theme ? `${address}${address.includes("?") ? "&" : "?"}${theme}` : address;
}

/** An edition is of the state that the page opens with, and of no other. @param {Shown} shown @param {Choice} choice */
export const isFrozen = (shown, choice) => choice.isFrozen === true && shown.frozenUrl !== null && queryOf(shown, choice) === shown.query;

/** Pixels that hold the document at the width chosen and at every one below, which a phone may have. @param {Shown} shown @param {Choice} choice */
export function heightOf(shown, choice) {
  const heights = (isFrozen(shown, choice) && shown.frozenHeights) || shown.heights;
  const narrower = Object.keys(heights).filter((width) => !choice.width || Number(width) <= choice.width);
  return Math.max(...narrower.map((width) => heights[width]));
}

/** @param {Shown} shown @param {Choice} choice */
function frame(shown, choice) {
  const names = languages[languageOf(choice)];
  const attributes = [
    ["src", addressOf(shown, choice)],
    ["title", `${names[shown.kind]}${names.colon}${shown.title}`],
    ["width", choice.width ? `${choice.width}` : "100%"],
    ["height", `${heightOf(shown, choice)}`],
    ["loading", "lazy"],
    ["frameborder", "0"],
    ...(choice.width ? [["style", "max-width:100%"]] : []),
    ...(choice.isSandboxed ? [["sandbox", sandbox]] : []),
  ];
  const script = choice.fits && choice.form !== "wordpress" ? `\n<script src="${escaped(new URL("/embed.js", shown.url).href)}" async></script>` : "";
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(" ")}></iframe>${script}`;
}

/** Stands in front of the frame for systems that strip frames. @param {Shown} shown @param {Choice} choice */
function quotation(shown, choice) {
  const language = languageOf(choice);
  const isEnglish = language === "en";
  const own = (/** @type {string} */ text) => (isEnglish || !text ? escaped(text) : `<span lang="en">${escaped(text)}</span>`);
  const sentences = [
    sentence(`<a href="${escaped(linkOf(shown, choice))}"${isEnglish ? "" : ' lang="en"'}>${escaped(shown.title)}</a>`, shown.title),
    own(choice.state?.sentence ?? shown.sentence),
    ...credit(shown, choice).map(({ label, words }) => sentence(escaped(label) + own(words), label + words)),
  ];
  return `<blockquote${isEnglish ? "" : ` lang="${language}"`}>${sentences.filter(Boolean).join(" ")}</blockquote>`;
}

/** Who made it, of whose data, and under which terms: a label in the language chosen, and words of ours in English. @param {Shown} shown @param {Choice} choice */
function credit(shown, choice) {
  const names = languages[languageOf(choice)];
  return [
    { label: `${names[shown.kind]}${names.colon}${shown.site}${shown.version > 0 ? `, ${names.version(shown.version)}` : ""}`, words: "" },
    ...(shown.sources ? [{ label: names.source + names.colon, words: shown.sources }] : []),
    { label: names.licence + names.colon, words: shown.licence },
  ];
}

/** A picture that leads to the page: where a state has no picture, its sentence stands alone. @param {Shown} shown @param {Choice} choice */
function markdown(shown, choice) {
  const link = linkOf(shown, choice);
  const isDrawn = queryOf(shown, choice) === shown.query && shown.pictureUrl !== "";
  const picture = isDrawn ? `[![${plain(shown.alternative)}](${inBrackets(shown.pictureUrl)})](${inBrackets(link)})\n\n` : "";
  const sentences = [
    sentence(`[${plain(shown.title)}](${inBrackets(link)})`, shown.title),
    plain(choice.state?.sentence ?? shown.sentence),
    ...credit(shown, choice).map(({ label, words }) => sentence(plain(label + words), label + words)),
  ];
  return picture + sentences.filter(Boolean).join(" ");
}

/** Where the words lead: to the edition that is shown, else to the page in that state. @param {Shown} shown @param {Choice} choice */
const linkOf = (shown, choice) => (isFrozen(shown, choice) ? /** @type {string} */ (shown.frozenUrl) : shown.pageUrl + queryOf(shown, choice));

/** @param {Shown} shown @param {Choice} choice */
const queryOf = (shown, choice) => choice.state?.query ?? shown.query;

/** @param {Choice} choice @returns {keyof typeof languages} */
const languageOf = ({ language = "en" }) => (Object.hasOwn(languages, language) ? /** @type {keyof typeof languages} */ (language) : "en");

/** @param {string} written @param {string} words */
const sentence = (written, words) => (/[.?!]$/.test(words) ? written : `${written}.`);

/** For an attribute in double quotes, and for text. @param {string} text */
function escaped(text) {
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text
    .replace(/[\t\n\r]/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (sign) => signs[/** @type {keyof typeof signs} */ (sign)]);
}

/** Words without any that Markdown, or HTML in it, would read. @param {string} text */
const plain = (text) => text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>&#!|~$]/g, "\\$&");

/** An address between brackets. @param {string} address */
const inBrackets = (address) => address.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
