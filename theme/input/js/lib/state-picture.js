// The drawing of a state as a file that stands alone: with the result in words, the assumptions, and where it comes from.

import * as looks from "./looks.js";
import * as markup from "./markup.js";
import * as numberText from "./number-text.js";
import * as svg from "./svg.js";

var MARGIN = 24;
var FONT = "Helvetica, Arial, 'Liberation Sans', sans-serif";

// Pushes words in as many lines as they take. Returns where they end.
function pushWords(nodes, className, words, size, isBold, top, width) {
  var lines = svg.wrap(words, size * (isBold ? 1 : 0.87), width), i, line;
  for (i = 0; i < lines.length; i += 1) {
    line = svg.text("words-" + nodes.length, className, MARGIN, top + size * (0.95 + 1.25 * i), "start", lines[i]);
    line.attributes["font-size"] = String(size);
    if (isBold) {
      line.attributes["font-weight"] = "700";
    }

    nodes.push(line);
  }

  return top + size * 1.25 * lines.length;
}

function assumptionsOf(spec, result) {
  var words = [], i, field;
  for (i = 0; i < spec.parameters.length; i += 1) {
    field = spec.parameters[i];
    words.push(field.name + ": " + numberText.show(field, result.inputs[field.key]));
  }

  return "Assumed: " + words.join("; ") + ".";
}

/** @param drawing its elements, width, height and type size @param place address of the state, page (address without the state), and credit */
export function write(spec, result, drawing, place) {
  var words = [], width = drawing.width + 2 * MARGIN, top, bottom, height, id = "scenario-" + spec.id, seen, nodes;
  bottom = pushWords(words, "chart__title", spec.title, 24, true, MARGIN, drawing.width) + 4;
  bottom = pushWords(words, "chart__subtitle", result.valid || result.words, 16, false, bottom, drawing.width) + 14;
  bottom = pushWords(words, "chart__subtitle", spec.chart.title, 14, true, bottom, drawing.width) + 4;
  top = bottom;
  bottom = pushWords(words, "chart__small", assumptionsOf(spec, result), 13, false, top + drawing.height + 10, drawing.width) + 2;
  bottom = pushWords(words, "chart__small", "What the model comes to (version " + spec.version + "), no forecast.", 13, false, bottom, drawing.width) + 2;
  bottom = pushWords(words, "chart__small", place.credit, 13, false, bottom, drawing.width) + 2;
  bottom = pushWords(words, "chart__small", place.page, 13, false, bottom, drawing.width);
  height = Math.ceil(bottom + MARGIN - 6);
  nodes = [svg.node("ground", "rect", { "class": "chart__ground", width: String(width), height: String(height) })].concat(words);
  seen = [result.words, result.valid, spec.chart.description || ""].filter(Boolean).join(" ") + " " + place.address;
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width + "\" height=\"" + height + "\" role=\"img\" aria-labelledby=\"" + id + "-name\" aria-describedby=\"" + id + "-description\" font-size=\"" + drawing.text + "\" font-family=\"" + FONT + "\" fill=\"none\" stroke=\"none\">\n"
    + "<title id=\"" + id + "-name\">" + markup.escaped(spec.title) + "</title>\n<desc id=\"" + id + "-description\">" + markup.escaped(seen) + "</desc>\n"
    + "<style>" + looks.styleOf(nodes.concat(drawing.nodes)) + "</style>\n"
    + markup.serialise(looks.resolved(nodes)) + "\n<g transform=\"translate(" + MARGIN + " " + svg.coordinate(top) + ")\">" + markup.serialise(looks.resolved(drawing.nodes)) + "</g>\n</svg>\n";
}
