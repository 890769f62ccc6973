// A state as the query of an address, and back: every parameter is written, so that a later default changes nothing.

var LONGEST = 4000;

// The version of the model has the name v; a parameter of that name makes way.
function nameOf(key) {
  return key === "v" ? "_v" : key;
}

export function write(spec, inputs) {
  var parts = ["v=" + String(spec.version)], i, key;
  for (i = 0; i < spec.parameters.length; i += 1) {
    key = spec.parameters[i].key;
    parts.push(encodeURIComponent(nameOf(key)) + "=" + encodeURIComponent(String(inputs[key])));
  }

  return "?" + parts.join("&");
}

function decoded(text) {
  try {
    return decodeURIComponent(text.split("+").join(" "));
  } catch (error) {
    return "";
  }
}

// The parameter that an address calls so, or "".
function keyOf(spec, name) {
  var i;
  for (i = 0; i < spec.parameters.length; i += 1) {
    if (nameOf(spec.parameters[i].key) === name) {
      return spec.parameters[i].key;
    }
  }

  return "";
}

/**
 * Reads what belongs to this scenario; the first of a key counts, what is not known is left alone.
 * @returns {{given, version, preset, isEmpty}} version 0 where none can be read
 */
export function read(spec, query) {
  var given = {}, found = { given: given, version: 0, preset: "", isEmpty: true }, parts, i, at, name, key, value;
  parts = (query.charAt(0) === "?" ? query.substring(1, LONGEST) : query.substring(0, LONGEST)).split("&");
  for (i = 0; i < parts.length; i += 1) {
    at = parts[i].indexOf("=");
    name = decoded(at < 0 ? parts[i] : parts[i].substring(0, at));
    key = keyOf(spec, name);
    value = at < 0 ? "" : decoded(parts[i].substring(at + 1));
    if (name === "v" && found.version === 0 && value.length < 6 && Number(value) > 0 && Math.floor(Number(value)) === Number(value)) {
      found.version = Number(value);
    } else if (name === "preset" && key === "" && found.preset === "") {
      found.preset = value;
    } else if (key !== "" && !Object.prototype.hasOwnProperty.call(given, key)) {
      given[key] = value;
      found.isEmpty = false;
    }
  }

  return found;
}
