// Elements of a drawing as plain records, and their text. Colours come from classes, never from style attributes.

// Coordinates with two decimals at most, made by whole numbers so that no runtime writes 1e-7.
export function coordinate(value) {
  var hundredths = Math.floor(Math.abs(value) * 100 + 0.5), units = Math.floor(hundredths / 100), rest = hundredths - units * 100;
  var text = String(units) + (rest === 0 ? "" : "." + (rest < 10 ? "0" + String(rest) : rest % 10 === 0 ? String(rest / 10) : String(rest)));
  return value < 0 && hundredths > 0 ? "-" + text : text;
}

/** @param key names the element among all of its drawing, so that a later drawing can be patched into it. */
export function node(key, tag, attributes, text) {
  return { key: key, tag: tag, attributes: attributes, text: text || "" };
}

export function line(key, className, x1, y1, x2, y2) {
  var end = x1 === x2 ? "V" + coordinate(y2) : y1 === y2 ? "H" + coordinate(x2) : "L" + coordinate(x2) + " " + coordinate(y2);
  return node(key, "path", { "class": className, d: "M" + coordinate(x1) + " " + coordinate(y1) + end });
}

/** @param anchor start, middle or end */
export function text(key, className, x, y, anchor, words) {
  var attributes = { "class": className, x: coordinate(x), y: coordinate(y) };
  if (anchor !== "start") {
    attributes["text-anchor"] = anchor;
  }

  return node(key, "text", attributes, words);
}

export function circle(key, className, series, x, y, radius) {
  return node(key, "circle", { "class": className, "data-series": String(series), cx: coordinate(x), cy: coordinate(y), r: String(radius) });
}

// About how wide a word is in the interface's type, in units of its size.
export function widthOf(words, size) {
  return words.length * size * 0.57;
}

/** Words in lines no wider than given. */
export function wrap(words, size, width) {
  var parts = words.split(" "), lines = [], line = parts[0], i;
  for (i = 1; i < parts.length; i += 1) {
    if (widthOf(line + " " + parts[i], size) > width) {
      lines.push(line);
      line = parts[i];
    } else {
      line += " " + parts[i];
    }
  }

  lines.push(line);
  return lines;
}
