// The files of one state: as a drawing, as data, and as a package of the data with all that is known of it.

import * as scenario from "../../../lib/scenario.js";
import * as data from "../../../lib/state-data.js";
import * as statePicture from "../../../lib/state-picture.js";
import { packageOf } from "./package.js";
import { pngOf } from "./png.js";

/**
 * @param {object} spec @param {object} result @param {object | null} ghost what the drawing keeps behind the state
 * @param {{address: string, page: string, credit: string, licence: {name: string, url: string}, item: object}} place where the state is published; item cites it
 * @returns {Promise<{format: string, name: string, purpose: string, blob: Blob}[]>}
 */
export async function makeFiles(spec, result, ghost, place) {
  const frame = scenario.frame(spec, "wide");
  const svg = statePicture.write(spec, result, { ...frame, nodes: scenario.picture(spec, result, "wide", ghost) }, place);
  const csv = data.csv(spec, result, place.address);
  const text = (content, type) => new Blob([content], { type });
  const name = `${spec.id}-v${spec.version}`;
  return [
    { format: "SVG", name: `${name}.svg`, purpose: "Picture, sharp at any size", blob: text(svg, "image/svg+xml") },
    { format: "PNG", name: `${name}.png`, purpose: "Picture for articles and slides", blob: await pngOf(svg, 1) },
    { format: "PNG, twice the size", name: `${name}@2x.png`, purpose: "Picture for print and sharp screens", blob: await pngOf(svg, 2) },
    { format: "CSV", name: `${name}.csv`, purpose: "Every input, output and point of a curve, for a spreadsheet", blob: text(csv, "text/csv") },
    { format: "JSON", name: `${name}.json`, purpose: "The same for programs, with the version of the model", blob: text(data.json(spec, result, place.address), "application/json") },
    { format: "ZIP", name: `${name}.zip`, purpose: "Data package: the numbers, what each field means, licence and citation", blob: text(await packageOf(spec, result, csv, place), "application/zip") },
  ];
}
