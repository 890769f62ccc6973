// How far a reader is in an assignment, by its sections. Kept only where the reader has asked for it.

const name = "assignments";

/** @returns {Map<string, number[]>} */
function all() {
  try {
    const kept = Object.entries(JSON.parse(localStorage.getItem(name) ?? "{}"));
    return new Map(kept.flatMap(([key, place]) => (Array.isArray(place) ? [[key, place.filter(Number.isInteger)]] : [])));
  } catch {
    // Storage is refused, or holds what we did not write.
    return new Map();
  }
}

/** @param {Map<string, number[]>} places @returns {boolean} false where storage is refused */
function write(places) {
  try {
    places.size > 0 ? localStorage.setItem(name, JSON.stringify(Object.fromEntries(places))) : localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

/** The places of the sections that were read; nothing where none are kept. @param {string} key */
export function placeIn(key) {
  return all().get(key);
}

/** @param {string} key @param {number[]} done */
export function keep(key, done) {
  return write(all().set(key, done));
}

/** @param {string} key */
export function forget(key) {
  const places = all();
  places.delete(key);
  write(places);
}
