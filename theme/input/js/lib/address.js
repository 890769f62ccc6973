// A state as the query of an address, and back: every parameter is written, so that a later default changes nothing.

var LONGEST = 4000;

exports.write = function (spec, inputs) {
  var parts = ["v=" + String(spec.version)], i, key;
  for (i = 0; i < spec.parameters.length; i += 1) {
    key = spec.parameters[i].key;
    parts.push(encodeURIComponent(key) + "=" + encodeURIComponent(String(inputs[key])));
  }

  return "?" + parts.join("&");
};

function decoded(text) {
  try {
    return decodeURIComponent(text.split("+").join(" "));
  } catch (error) {
    return "";
  }
}

function isKnown(spec, key) {
  var i;
  for (i = 0; i < spec.parameters.length; i += 1) {
    if (spec.parameters[i].key === key) {
      return true;
    }
  }

  return false;
}

/**
 * Reads what belongs to this scenario; the first of a key counts, what is not known is left alone.
 * @returns {{given, version, preset, isEmpty}} version 0 where none can be read
 */
exports.read = function (spec, query) {
  var given = {}, found = { given: given, version: 0, preset: "", isEmpty: true }, parts, i, at, key, value;
  parts = (query.charAt(0) === "?" ? query.substring(1, LONGEST) : query.substring(0, LONGEST)).split("&");
  for (i = 0; i < parts.length; i += 1) {
    at = parts[i].indexOf("=");
    key = decoded(at < 0 ? parts[i] : parts[i].substring(0, at));
    value = at < 0 ? "" : decoded(parts[i].substring(at + 1));
    if (key === "v" && found.version === 0 && value.length < 6 && Number(value) > 0 && Math.floor(Number(value)) === Number(value)) {
      found.version = Number(value);
    } else if (key === "preset" && found.preset === "") {
      found.preset = value;
    } else if (isKnown(spec, key) && !Object.prototype.hasOwnProperty.call(given, key)) {
      given[key] = value;
      found.isEmpty = false;
    }
  }

  return found;
};
