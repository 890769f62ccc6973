// A state as data to take away: its address, every input, every output, every point of every series.

import * as numberText from "./number-text.js";

var COLUMNS = ["record", "key", "name", "x", "y", "value", "words"];

// Runtimes differ in the last digits of a number, and in how they cut it; about twelve, cut by arithmetic alone, are more than any model means.
function exact(value) {
  var scale = 1;
  if (typeof value !== "number" || value === 0 || !isFinite(value)) {
    return value;
  }

  while (Math.abs(value) * scale < 1e11 && scale < 1e22) {
    scale *= 10;
  }

  return Math.round(value * scale) / scale;
}

function cell(value) {
  var text = value === null || value === undefined ? "" : String(exact(value));
  return /[",\r\n]/.test(text) ? "\"" + text.split("\"").join("\"\"") + "\"" : text;
}

function nameOf(spec, id) {
  var curves = spec.chart.curves || [], i;
  for (i = 0; i < curves.length; i += 1) {
    if (curves[i].id === id) {
      return curves[i].name;
    }
  }

  return spec.chart.title;
}

function pushFields(rows, kind, fields, values) {
  fields.forEach(function (field) {
    rows.push([kind, field.key, field.name, "", "", values[field.key], numberText.show(field, values[field.key])]);
  });
}

function pushSeries(rows, spec, curves) {
  Object.keys(curves).forEach(function (id) {
    curves[id].forEach(function (point) {
      rows.push(["series", id, nameOf(spec, id), point[0], point[1], point[2], ""]);
    });
  });
}

/** One record a line, as RFC 4180 has it. */
export function csv(spec, result, address) {
  var rows = [
    COLUMNS,
    ["state", "address", spec.title, "", "", "", address],
    ["state", "version", "Version of the model", "", "", spec.version, ""],
    ["state", "sentence", "Result", "", "", "", result.valid || result.words]
  ];
  pushFields(rows, "input", spec.parameters, result.inputs);
  pushFields(rows, "output", spec.outputs, result.outputs);
  pushSeries(rows, spec, result.curves);
  return rows.map(function (row) {
    return row.map(cell).join(",") + "\r\n";
  }).join("");
}

/** What each column of that file means, as a table schema has it. */
export function fields() {
  return [
    { name: "record", type: "string", title: "Record", description: "What the line holds: state, input, output or series." },
    { name: "key", type: "string", title: "Key", description: "The model's own name of the input, output or series." },
    { name: "name", type: "string", title: "Name", description: "The same in words." },
    { name: "x", type: "number", title: "x", description: "Of a point of a series: its place on the horizontal axis." },
    { name: "y", type: "number", title: "y", description: "Of a point of a series: its place on the vertical axis; empty where it is off the chart." },
    { name: "value", type: "any", title: "Value", description: "Of an input or output: a number, or one of the model's own words. Of a point with three numbers: the third." },
    { name: "words", type: "string", title: "In words", description: "As the page shows it, with its unit." }
  ];
}

function valuesOf(list, values) {
  return list.map(function (field) {
    var value = values[field.key];
    return { key: field.key, name: field.name, unit: field.unit, value: value === undefined ? null : exact(value), words: numberText.show(field, value) };
  });
}

function seriesOf(spec, curves) {
  return Object.keys(curves).map(function (id) {
    return { id: id, name: nameOf(spec, id), points: curves[id].map(function (point) {
      return point.map(exact);
    }) };
  });
}

/** All of it as one object. */
export function record(spec, result, address) {
  return {
    scenario: spec.id,
    title: spec.title,
    question: spec.question,
    version: spec.version,
    address: address,
    result: result.words,
    invalid: result.valid,
    inputs: valuesOf(spec.parameters, result.inputs),
    outputs: valuesOf(spec.outputs, result.outputs),
    axes: { x: spec.chart.x ? spec.chart.x.title : "", y: spec.chart.y ? spec.chart.y.title : "" },
    series: seriesOf(spec, result.curves)
  };
}

/** In one line: the engine of the build indents otherwise than browsers do. */
export function json(spec, result, address) {
  return JSON.stringify(record(spec, result, address)) + "\n";
}
