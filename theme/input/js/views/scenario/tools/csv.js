// A state as a table to take away: its address, every input, every output, every point of every series. One record a line.

import * as numberText from "../../../lib/number-text.js";

const columns = ["record", "key", "name", "x", "y", "value", "words"];

/** @param {object} spec @param {object} result @param {string} address */
export function csvOf(spec, result, address) {
  const rows = [
    columns,
    ["state", "address", spec.title, "", "", "", address],
    ["state", "version", "Version of the model", "", "", spec.version, ""],
    ["state", "sentence", "Result", "", "", "", result.valid || result.words],
    ...spec.parameters.map((field) => record("input", field, result.inputs)),
    ...spec.outputs.map((field) => record("output", field, result.outputs)),
    ...Object.entries(result.curves).flatMap(([id, points]) => points.map(([x, y, value]) => ["series", id, nameOf(spec, id), x, y, value, ""])),
  ];
  return rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

function record(kind, field, values) {
  return [kind, field.key, field.name, "", "", values[field.key], numberText.show(field, values[field.key])];
}

function nameOf(spec, id) {
  return spec.chart.curves?.find((curve) => curve.id === id)?.name ?? spec.chart.title;
}

function cell(value) {
  const text = value === null || value === undefined ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Hands the file to the browser. */
export function download(spec, result, address) {
  const url = URL.createObjectURL(new Blob([csvOf(spec, result, address)], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${spec.id}-v${spec.version}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
