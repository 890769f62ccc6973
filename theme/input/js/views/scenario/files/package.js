// A state as a Frictionless Data Package: its table, what each column means, and in words what it is and how to cite it.

import { strToU8, zipSync } from "fflate";
import * as numberText from "../../../lib/number-text.js";
import * as data from "../../../lib/state-data.js";
import { referencesOf } from "../tools/citations.js";

/** @param {object} spec @param {object} result @param {string} csv @param {object} place as makeFiles has it @returns {Promise<Uint8Array>} */
export async function packageOf(spec, result, csv, place) {
  const table = strToU8(csv);
  const files = {
    "datapackage.json": strToU8(`${JSON.stringify(await descriptor(spec, result, table, place), null, 2)}\n`),
    [`${spec.id}.csv`]: table,
    "README.md": strToU8(readme(spec, result, place)),
  };

  // Archives hold local time: with the parts of the date as they are, the bytes are the same everywhere.
  const [year, month = 1, day = 1] = dateOf(place.item);
  return zipSync(files, { level: 0, mtime: new Date(year, month - 1, day) });
}

const dateOf = (item) => item.issued["date-parts"][0];

async function descriptor(spec, result, table, { address, page, licence, item }) {
  const [year, month = 1, day = 1] = dateOf(item);
  const twoDigits = (number) => `${number}`.padStart(2, "0");
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: spec.id,
    id: address,
    title: item.title,
    description: result.valid || result.words,
    homepage: page,
    created: `${year}-${twoDigits(month)}-${twoDigits(day)}T00:00:00Z`,
    contributors: item.author.map((name) => ({ title: name.literal ?? `${name.given} ${name.family}`, organization: item["container-title"] })),
    licenses: [{ path: licence.url, title: licence.name }],
    resources: [{
      name: spec.id,
      type: "table",
      path: `${spec.id}.csv`,
      title: spec.title,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: table.length,
      hash: `sha256:${await sha256(table)}`,
      schema: { fields: data.fields(), missingValues: [""] },
    }],
    "x-model": { scenario: spec.id, version: spec.version },
    "x-state": result.inputs,
  };
}

async function sha256(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function readme(spec, result, { address, page, licence, item }) {
  const forms = Object.fromEntries(referencesOf(item).map((form) => [form.name, form.text]));
  const list = (fields, values) => fields.map((field) => `- ${field.name} (\`${field.key}\`): ${numberText.show(field, values[field.key])}`).join("\n");
  const parts = [
    `# ${spec.title}\n\n${spec.question}\n\n${result.valid || result.words}\n\nWhat the model comes to (version ${spec.version}), no forecast. The state: ${address}`,
    `## Files\n\n- \`${spec.id}.csv\`: every input, output and point of a curve. UTF-8, commas, names of the fields in the first line.\n- \`datapackage.json\`: the same file described for programs, as a Frictionless Data Package 2.0.`,
    `## Fields\n\n${data.fields().map((field) => `- \`${field.name}\`: ${field.description}`).join("\n")}`,
    `## Assumed\n\n${list(spec.parameters, result.inputs)}`,
    `## Result\n\n${list(spec.outputs, result.outputs)}`,
    `## Method, caveats and sources\n\nWhat the model assumes, what it leaves out, and who holds which of the numbers stands at ${page}`,
    `## Licence\n\n${licence.name}, ${licence.url}`,
    `## Citation\n\nAPA: ${forms.APA}\n\nChicago: ${forms.Chicago}\n\n\`\`\`\n${forms.BibTeX}\n\`\`\``,
  ];
  return `${parts.join("\n\n")}\n`;
}
