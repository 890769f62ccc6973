// An address as a QR code (ISO/IEC 18004): bytes, error correction M, versions 1 to 25, mask 3. A reader reads every mask; one fixed
// mask keeps the drawing the same everywhere and spares the build eight drawings for one. Own code, because the build's script engine
// and browsers must draw the same, and no package runs in both.

import * as words from "./qr-words.js";

var MASK = 3, MARGIN = 4;

function alignments(version, size) {
  var count = Math.floor(version / 7) + 2, step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2, places = [6], i;
  for (i = count - 2; version > 1 && i >= 0; i -= 1) {
    places.push(size - 7 - i * step);
  }

  return version > 1 ? places : [];
}

// Rows of modules: undefined until they are set.
function blank(size) {
  var rows = [], i;
  for (i = 0; i < size; i += 1) {
    rows.push([]);
  }

  return rows;
}

function finder(rows, row, column) {
  var size = rows.length, i, j, distance;
  for (i = -4; i <= 4; i += 1) {
    for (j = -4; j <= 4; j += 1) {
      distance = Math.max(Math.abs(i), Math.abs(j));
      if (row + i >= 0 && row + i < size && column + j >= 0 && column + j < size) {
        rows[row + i][column + j] = distance !== 2 && distance !== 4;
      }
    }
  }
}

function patterns(rows, version) {
  var size = rows.length, places = alignments(version, size), last = places.length - 1, i, j, k, m;
  for (i = 0; i < size; i += 1) {
    rows[6][i] = i % 2 === 0;
    rows[i][6] = i % 2 === 0;
  }

  finder(rows, 3, 3);
  finder(rows, 3, size - 4);
  finder(rows, size - 4, 3);
  for (i = 0; i <= last; i += 1) {
    for (j = 0; j <= last; j += 1) {
      for (k = -2; !(i === 0 && j === 0) && !(i === 0 && j === last) && !(i === last && j === 0) && k <= 2; k += 1) {
        for (m = -2; m <= 2; m += 1) {
          rows[places[i] + k][places[j] + m] = Math.max(Math.abs(k), Math.abs(m)) !== 1;
        }
      }
    }
  }
}

function checked(value, length, by) {
  var rest = value, i;
  for (i = 0; i < length; i += 1) {
    rest = (rest << 1) ^ ((rest >>> (length - 1)) * by);
  }

  return (value << length) | rest;
}

// Level M has the bits 00.
function marks(rows, version) {
  var size = rows.length, format = checked(MASK, 10, 1335) ^ 21522, i, bit, number, a, b;
  for (i = 0; i < 15; i += 1) {
    bit = ((format >>> i) & 1) === 1;
    rows[i < 6 ? i : i < 8 ? i + 1 : 8][i < 8 ? 8 : i === 8 ? 7 : 14 - i] = bit;
    rows[i < 8 ? 8 : size - 15 + i][i < 8 ? size - 1 - i : 8] = bit;
  }

  rows[size - 8][8] = true;
  number = version >= 7 ? checked(version, 12, 7973) : 0;
  for (i = 0; version >= 7 && i < 18; i += 1) {
    bit = ((number >>> i) & 1) === 1;
    a = size - 11 + i % 3;
    b = Math.floor(i / 3);
    rows[a][b] = bit;
    rows[b][a] = bit;
  }
}

function fill(rows, codewords) {
  var size = rows.length, at = 0, right, step, column, row, j;
  for (right = size - 1; right >= 1; right -= 2) {
    right = right === 6 ? 5 : right;
    for (step = 0; step < size; step += 1) {
      for (j = 0; j < 2; j += 1) {
        column = right - j;
        row = ((right + 1) & 2) === 0 ? size - 1 - step : step;
        if (rows[row][column] === undefined) {
          rows[row][column] = (at < codewords.length * 8 && ((codewords[at >>> 3] >>> (7 - (at & 7))) & 1) === 1) !== ((row + column) % 3 === 0);
          at += 1;
        }
      }
    }
  }
}

/** Rows of dark and light modules; null for a text that is too long. */
export function modules(text) {
  var coded = words.of(text), rows;
  if (coded === null) {
    return null;
  }

  rows = blank(coded.version * 4 + 17);
  patterns(rows, coded.version);
  marks(rows, coded.version);
  fill(rows, coded.words);
  return rows;
}

/** The code as a drawing of 28 mm; nothing for an address that is too long. */
export function svg(address) {
  var rows = modules(address), path = [], size, i, j, start;
  if (rows === null) {
    return "";
  }

  size = rows.length + 2 * MARGIN;
  for (i = 0; i < rows.length; i += 1) {
    for (j = 0; j < rows.length; j += 1) {
      start = j;
      while (j < rows.length && rows[i][j]) {
        j += 1;
      }

      if (j > start) {
        path.push("M", String(start + MARGIN), " ", String(i + MARGIN), "h", String(j - start), "v1h-", String(j - start), "z");
      }
    }
  }

  return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"packet-qr\" viewBox=\"0 0 " + size + " " + size + "\" width=\"106\" height=\"106\" role=\"img\" aria-label=\"QR code of the address beside it\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path fill=\"#000\" d=\"" + path.join("") + "\"/></svg>";
}
