// Validates documents against their schemas as editors do (the YAML reader is theirs), and makes slips in them: a key misspelt, a key left out, a value that is
// another. Each slip is made once for each place of a kind of document.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parseDocument, stringify } from "yaml";

const { schemas, documents } = JSON.parse(readFileSync(0, "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
const validators = Object.fromEntries(Object.entries(schemas).map(([name, text]) => [name, ajv.compile(JSON.parse(text))]));
const made = new Set();

/** @returns {Array<Array<string | number>>} the path of each value below */
function pathsOf(value, path = []) {
  if (value === null || typeof value !== "object") { return [path]; }
  return [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function slipsOf({ form, path, text }) {
  const whole = parseDocument(text).toJS();

  // Of a list each entry by itself: what is wrong in one is wrong in all.
  return (Array.isArray(whole) ? whole.map((entry) => [entry]) : [whole]).flatMap((document) => pathsOf(document).flatMap((at) => {
    const key = at.at(-1);
    const place = at.map((step) => (typeof step === "number" ? "*" : step)).join("/");
    const changes = {
      misspelt: (owner) => { owner[`${key}-x`] = owner[key]; delete owner[key]; },
      missing: (owner) => { delete owner[key]; },
      changed: (owner) => { owner[key] = "no such word!"; },
    };
    return Object.entries(changes).flatMap(([kind, change]) => {
      const name = `${form}: ${place} ${kind}`;
      if (made.has(name) || (typeof key === "number" && kind !== "changed")) { return []; }
      made.add(name);
      const other = structuredClone(document);
      change(at.slice(0, -1).reduce((owner, step) => owner[step], other));
      return [{ form, path, name, text: stringify(other, { lineWidth: 0 }), isRefused: !validators[form](other) }];
    });
  }));
}

const refused = documents.flatMap(({ form, path, text }) => {
  const document = parseDocument(text);
  return document.errors.length > 0 || !validators[form](document.toJS()) ? [`${path}: ${document.errors.join(" ")} ${ajv.errorsText(validators[form].errors)}`] : [];
});
process.stdout.write(JSON.stringify({ refused, slips: documents.flatMap(slipsOf) }));
