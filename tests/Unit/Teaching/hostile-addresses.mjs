// Reads addresses that nobody of ours has made, as the pages do, with what they are read for: node hostile-addresses.mjs < {essays, seed, count, values}
import { json } from "node:stream/consumers";
import { createRandom } from "../../../theme/input/js/lib/verify.js";
import { changesInWords, read, write } from "../../../theme/input/js/lib/teach/selection.js";
import { heightMessages, namesFrom, requestFrom } from "../../../theme/input/js/views/embed/messages.js";

const { essays, seed, count, values } = await json(process.stdin);
const random = createRandom(seed);
const pick = (list) => list[Math.floor(random() * list.length)];
const keys = ["s", "s", "s", "t", "n", "d", "m", "e", "k", "x", "q", "v", "theme", "childId", "__proto__", "constructor", "toString", "", "%", "[]"];
const codes = essays.flatMap(({ code, mark, sections }) => [code + mark, ...sections.map((section) => code + section.code + section.mark)]);
const group = () => (random() < 0.6 ? pick(codes) : random() < 0.5 ? pick(codes).slice(0, Math.floor(random() * 12)) + pick(values) : pick(values));
const value = (key) => (key === "s" ? Array.from({ length: Math.floor(random() * 6) }, group).join(pick([".", ".", "..", ","])) : random() < 0.5 ? encodeURIComponent(pick(values).toWellFormed()) : pick(values));

const faults = [];
for (let i = 0; i < count; i += 1) {
  const sign = pick(["?", "#", "#?", ""]);
  const address = sign + Array.from({ length: Math.floor(random() * 14) }, () => pick(keys)).map((key) => `${key}${random() < 0.9 ? "=" : ""}${value(key)}`).join(pick(["&", "&", "&&", "&="])) + (i % 1000 === 0 ? "x".repeat(1048576) : "");
  try {
    const found = read(address, essays);
    const told = JSON.stringify([changesInWords(found), found.title, found.note, found.due, found.made, write(found)]);
    const isBad = found.items.some(({ essay, section }) => !essays.includes(essay) || (section && !essay.sections.includes(section)))
      || found.items.length > 400 || found.title.length > 200 || found.note.length > 2000 || /undefined|NaN|Invalid/u.test(JSON.stringify([changesInWords(found), found.due, found.made]))
      || (found.due !== "" && !/^\d{4}-\d\d-\d\d$/u.test(found.due));
    const place = { pathname: "/embed/charts/a/", search: sign === "?" ? address : "", hash: address.startsWith("#") ? address : "", href: address };
    const names = namesFrom(place);
    const messages = heightMessages("a", 400, names);
    const isLeaking = !/^[\w.:-]{0,100}$/u.test(names.childId) || !/^[A-Za-z0-9]{0,64}$/u.test(names.secret) || messages.length > 7;
    const request = requestFrom({ type: pick([...values, "closing-the-loop-embed-theme"]), theme: pick([...values, "dark"]) });
    const isFooled = request?.asks === "theme" && !["light", "dark", "auto"].includes(request.theme);
    if (isBad || isLeaking || isFooled || {}.polluted || Object.keys({}).length > 0 || told === "") {
      faults.push(`${address.slice(0, 300)}: ${told.slice(0, 200)}`);
    }
  } catch (error) {
    faults.push(`${address.slice(0, 300)}: ${error.stack}`);
  }
}

process.stdout.write(JSON.stringify({ faults: faults.slice(0, 5), count }));
