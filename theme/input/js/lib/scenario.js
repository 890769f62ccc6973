// All of a state at once, as the build wants it.

import * as grid from "./picture-grid.js";
import * as markup from "./markup.js";
import * as pictures from "./picture.js";
import * as rows from "./picture-rows.js";
import * as states from "./states.js";
import * as tables from "./tables.js";

pictures.add("grid", grid.create);
pictures.add("rows", rows.create);

/** Inputs, notes, outputs, sentence, readouts, curves, table. */
export function compute(spec, model, given) {
  var result = states.move(spec, model, given);
  result.table = tables.of(spec, model, result);
  return result;
}

/** Without curves and table: one call of the model. */
export function evaluate(spec, model, given) {
  return states.evaluate(spec, model, given);
}

export function frame(spec, size) {
  return pictures.frameOf(spec, size);
}

export function picture(spec, result, size, ghost) {
  return pictures.draw(spec, result, size, ghost);
}

export function serialise(nodes) {
  return markup.serialise(nodes);
}
