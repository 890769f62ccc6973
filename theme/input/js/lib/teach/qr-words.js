// What a QR code holds: the bytes of a text in codewords, with those that correct a reader's slips (Reed and Solomon).

var MOST = 25;
var PER_BLOCK = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28];
var BLOCKS = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21];

function rawModules(version) {
  var count = (16 * version + 128) * version + 64, align = Math.floor(version / 7) + 2;
  if (version >= 2) {
    count -= (25 * align - 10) * align - 55;
  }

  return version >= 7 ? count - 36 : count;
}

function dataCodewords(version) {
  return Math.floor(rawModules(version) / 8) - PER_BLOCK[version] * BLOCKS[version];
}

function bytesOf(text) {
  var encoded = encodeURIComponent(text), bytes = [], i;
  for (i = 0; i < encoded.length; i += 1) {
    if (encoded.charAt(i) === "%") {
      bytes.push(parseInt(encoded.substr(i + 1, 2), 16));
      i += 2;
    } else {
      bytes.push(encoded.charCodeAt(i));
    }
  }

  return bytes;
}

function append(bits, value, length) {
  var i;
  for (i = length - 1; i >= 0; i -= 1) {
    bits.push((value >>> i) & 1);
  }
}

function codewords(bytes, version) {
  var bits = [], capacity = dataCodewords(version) * 8, words = [], i, pad = 236;
  append(bits, 4, 4);
  append(bits, bytes.length, version < 10 ? 8 : 16);
  for (i = 0; i < bytes.length; i += 1) {
    append(bits, bytes[i], 8);
  }

  append(bits, 0, Math.min(4, capacity - bits.length));
  append(bits, 0, (8 - bits.length % 8) % 8);
  while (bits.length < capacity) {
    append(bits, pad, 8);
    pad = pad === 236 ? 17 : 236;
  }

  for (i = 0; i < bits.length; i += 8) {
    words.push(parseInt(bits.slice(i, i + 8).join(""), 2));
  }

  return words;
}

// Multiplication in the field of 256 elements modulo 0x11D.
function multiply(x, y) {
  var z = 0, i;
  for (i = 7; i >= 0; i -= 1) {
    z = (z << 1) ^ ((z >>> 7) * 285);
    z ^= ((y >>> i) & 1) * x;
  }

  return z;
}

function divisor(degree) {
  var result = [], root = 1, i, j;
  for (i = 0; i < degree; i += 1) {
    result.push(i === degree - 1 ? 1 : 0);
  }

  for (i = 0; i < degree; i += 1) {
    for (j = 0; j < degree; j += 1) {
      result[j] = multiply(result[j], root) ^ (j + 1 < degree ? result[j + 1] : 0);
    }

    root = multiply(root, 2);
  }

  return result;
}

function remainder(data, by) {
  var result = [], i, j, factor;
  for (i = 0; i < by.length; i += 1) {
    result.push(0);
  }

  for (i = 0; i < data.length; i += 1) {
    factor = data[i] ^ result.shift();
    result.push(0);
    for (j = 0; factor !== 0 && j < by.length; j += 1) {
      result[j] ^= multiply(by[j], factor);
    }
  }

  return result;
}

// Data in blocks, each with its correction, one codeword of each block after the other.
function interleaved(data, version) {
  var count = BLOCKS[version], length = PER_BLOCK[version], raw = Math.floor(rawModules(version) / 8), short = count - raw % count, size = Math.floor(raw / count), by = divisor(length), blocks = [], result = [], at = 0, i, j, part;
  for (i = 0; i < count; i += 1) {
    part = data.slice(at, at + size - length + (i < short ? 0 : 1));
    at += part.length;
    blocks.push({ data: part, check: remainder(part, by) });
  }

  for (i = 0; i <= size - length; i += 1) {
    for (j = 0; j < count; j += 1) {
      if (i < blocks[j].data.length) {
        result.push(blocks[j].data[i]);
      }
    }
  }

  for (i = 0; i < length; i += 1) {
    for (j = 0; j < count; j += 1) {
      result.push(blocks[j].check[i]);
    }
  }

  return result;
}

/** @returns {{version, words}} the smallest version that holds the text; null where none does */
export function of(text) {
  var bytes = bytesOf(text), version = 1;
  while (version <= MOST && bytes.length + (version < 10 ? 2 : 3) > dataCodewords(version)) {
    version += 1;
  }

  return version > MOST ? null : { version: version, words: interleaved(codewords(bytes, version), version) };
}
