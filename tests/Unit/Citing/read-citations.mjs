// Reads references with citation-js, as reference managers would: node read-citations.mjs < texts.json, a list of texts.
import { json } from "node:stream/consumers";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

const nameOf = (name) => name.literal ?? [name.given, name["dropping-particle"], name["non-dropping-particle"], name.family, name.suffix].filter(Boolean).join(" ");
const read = (text) =>
  new Cite(text).data.map((item) => ({
    title: item.title,
    authors: (item.author ?? []).map(nameOf),
    date: item.issued?.["date-parts"]?.[0] ?? [],
    year: item.issued?.["date-parts"]?.[0]?.[0] ?? 0,
    url: item.URL ?? "",
  }));

process.stdout.write(JSON.stringify((await json(process.stdin)).map(read)));
