// Writes and reads links as the pages do: node selections.mjs < {essays, write, read}. write is a list of selections by places in the list of essays; read a list of addresses.
import { json } from "node:stream/consumers";
import { changesInWords, read, write } from "../../../theme/input/js/lib/teach/selection.js";

const given = await json(process.stdin);
const itemsOf = (places) => places.map(([essay, section]) => ({ essay: given.essays[essay], section: section < 0 ? null : given.essays[essay].sections[section] }));
const told = (address, essays) => {
  const found = read(address, essays);
  return { ...found, items: found.items.map((item) => [given.essays.findIndex((each) => each.slug === item.essay.slug), item.section ? item.section.id : null]), changes: changesInWords(found).map((each) => each.words) };
};
const written = given.write.map((each) => write({ ...each, items: itemsOf(each.items) }));
process.stdout.write(JSON.stringify({ written, again: written.map((each) => told(`#${each}`, given.essays)), read: given.read.map((each) => told(each, given.now ?? given.essays)), polluted: {}.polluted ?? null }));
