// The reader's place on reading paths: which essays were opened, by the path's id. Kept only for paths that the reader has started.

const name = "paths";

/** @returns {Record<string, string[]>} */
function all() {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "{}");
  } catch {
    // Storage is refused, or holds what we did not write.
    return {};
  }
}

/** @param {Record<string, string[]>} places */
function keep(places) {
  try {
    Object.keys(places).length > 0 ? localStorage.setItem(name, JSON.stringify(places)) : localStorage.removeItem(name);
  } catch {
    // Storage is refused: the path can be walked without it.
  }
}

/** The essays opened on a path; nothing when it was not started. @param {string} path @returns {string[] | undefined} */
export function placeOn(path) {
  const place = all()[path];
  return Array.isArray(place) ? place : undefined;
}

/** @param {string} path */
export function start(path) {
  keep({ ...all(), [path]: placeOn(path) ?? [] });
}

/** @param {string} path @param {string} stop an essay of the path */
export function visit(path, stop) {
  const place = placeOn(path);
  if (place && !place.includes(stop)) {
    keep({ ...all(), [path]: [...place, stop] });
  }
}

/** @param {string} path */
export function forget(path) {
  const { [path]: _, ...others } = all();
  keep(others);
}
