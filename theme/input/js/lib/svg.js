// Elements of a drawing as plain records, and their text. Colours come from classes, never from style attributes.

// Coordinates with two decimals at most, made by whole numbers so that no runtime writes 1e-7.
function coordinate(value) {
  var hundredths = Math.floor(Math.abs(value) * 100 + 0.5), units = Math.floor(hundredths / 100), rest = hundredths - units * 100;
  var text = String(units) + (rest === 0 ? "" : "." + (rest < 10 ? "0" + String(rest) : rest % 10 === 0 ? String(rest / 10) : String(rest)));
  return value < 0 && hundredths > 0 ? "-" + text : text;
}

exports.coordinate = coordinate;

/** @param key names the element among all of its drawing, so that a later drawing can be patched into it. */
exports.node = function (key, tag, attributes, text) {
  return { key: key, tag: tag, attributes: attributes, text: text || "" };
};

exports.line = function (key, className, x1, y1, x2, y2) {
  var end = x1 === x2 ? "V" + coordinate(y2) : y1 === y2 ? "H" + coordinate(x2) : "L" + coordinate(x2) + " " + coordinate(y2);
  return exports.node(key, "path", { "class": className, d: "M" + coordinate(x1) + " " + coordinate(y1) + end });
};

/** @param anchor start, middle or end */
exports.text = function (key, className, x, y, anchor, words) {
  var attributes = { "class": className, x: coordinate(x), y: coordinate(y) };
  if (anchor !== "start") {
    attributes["text-anchor"] = anchor;
  }

  return exports.node(key, "text", attributes, words);
};

exports.circle = function (key, className, series, x, y, radius) {
  return exports.node(key, "circle", { "class": className, "data-series": String(series), cx: coordinate(x), cy: coordinate(y), r: String(radius) });
};

// About how wide a word is in the interface's type, in units of its size.
exports.width = function (words, size) {
  return words.length * size * 0.54;
};

/** Words in lines no wider than given. */
exports.wrap = function (words, size, width) {
  var parts = words.split(" "), lines = [], line = parts[0], i;
  for (i = 1; i < parts.length; i += 1) {
    if (exports.width(line + " " + parts[i], size) > width) {
      lines.push(line);
      line = parts[i];
    } else {
      line += " " + parts[i];
    }
  }

  lines.push(line);
  return lines;
};

function escaped(text) {
  return text.split("&").join("&amp;").split("<").join("&lt;").split(">").join("&gt;").split("\"").join("&quot;");
}

/** The elements as markup, in painting order. */
exports.serialise = function (nodes) {
  var markup = [], i, name, attributes;
  for (i = 0; i < nodes.length; i += 1) {
    attributes = nodes[i].attributes;
    markup.push("<", nodes[i].tag, " data-key=\"", escaped(nodes[i].key), "\"");
    for (name in attributes) {
      if (attributes.hasOwnProperty(name)) {
        markup.push(" ", name, "=\"", escaped(attributes[name]), "\"");
      }
    }

    markup.push(">", escaped(nodes[i].text), "</", nodes[i].tag, ">");
  }

  return markup.join("");
};
