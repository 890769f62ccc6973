// A Common Cartridge of chosen essays, cut out of the one that holds all of them: the same files and the same names, so that a course
// system knows them again in a later one. Loaded on demand, for it brings its packer with it.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * @param {{essays: string[], title?: string}} selection slugs in the order in which they are read
 * @param {"1.1" | "1.3"} version of Common Cartridge
 * @returns {Promise<{name: string, blob: Blob}>}
 * @throws where nothing of the selection is in the publication, or the whole cannot be loaded
 */
export async function makeCartridge({ essays, title }, version) {
  const name = `closing-the-loop-${version}.imscc`;
  const response = await fetch(`/downloads/${name}`);
  if (!response.ok) {
    throw new Error(`the cartridge of all essays cannot be loaded (${response.status})`);
  }

  const all = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const manifest = new DOMParser().parseFromString(strFromU8(all["imsmanifest.xml"]), "application/xml");
  const chosen = [...new Set(essays)].map((slug) => item(manifest, `unit-${slug}`)).filter((unit) => unit !== null);
  if (chosen.length === 0) {
    throw new Error("none of the chosen essays is in the publication");
  }

  const isPart = chosen.length < manifest.querySelectorAll("item[identifier^='unit-']").length;
  const [year, month, day] = text(manifest, "dateTime").split("-").map(Number);
  order(manifest, chosen);
  const files = keepFiles(manifest, all);
  if (isPart) {
    rename(manifest, title ?? "", chosen);
  }

  /** @type {Record<string, Uint8Array>} */
  const packed = { "imsmanifest.xml": strToU8(`<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(manifest.documentElement)}\n`) };
  const addressOf = addresses(all, new Set(files));
  for (const path of files) {
    packed[path] = /\.(html|xml)$/u.test(path) ? strToU8(leadOut(strFromU8(all[path]), addressOf)) : all[path];
  }

  // Archives hold local time. At noon no clock is put forward.
  const bytes = zipSync(packed, { level: 6, mtime: new Date(year, month - 1, day, 12) });
  return { name: isPart ? `closing-the-loop-selection-${version}.imscc` : name, blob: new Blob([/** @type {BlobPart} */ (bytes)], { type: "application/vnd.ims.imsccv1p1" }) };
}

/** @param {Document} manifest @param {string} id */
const item = (manifest, id) => manifest.querySelector(`item[identifier="${CSS.escape(id)}"]`);

/** @param {Document} manifest @param {string} element */
const text = (manifest, element) => manifest.getElementsByTagNameNS("*", element)[0]?.textContent ?? "";

/** Puts the units in the order chosen, each under its section: a section that is come back to stands there again. @param {Document} manifest @param {Element[]} units */
function order(manifest, units) {
  const root = /** @type {Element} */ (item(manifest, "root"));
  const sections = units.map((unit) => /** @type {Element} */ (unit.parentElement));
  /** @type {Map<string, number>} */
  const times = new Map();
  /** @type {Element | null} */
  let folder = null;
  root.replaceChildren();
  units.forEach((unit, i) => {
    if (folder === null || sections[i] !== sections[i - 1]) {
      const id = /** @type {string} */ (sections[i].getAttribute("identifier"));
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      folder = /** @type {Element} */ (sections[i].cloneNode(false));
      folder.setAttribute("identifier", time === 1 ? id : `${id}.${time}`);
      folder.append(...[...sections[i].children].filter((child) => child.localName === "title").map((child) => child.cloneNode(true)));
      root.append(folder);
    }

    folder.append(unit);
  });
}

/** Puts what is still referred to in the order of the units, and leaves out the rest. @param {Document} manifest @param {Record<string, Uint8Array>} all @returns {string[]} paths */
function keepFiles(manifest, all) {
  const byId = new Map([...manifest.querySelectorAll("resources > resource")].map((resource) => [resource.getAttribute("identifier"), resource]));
  const kept = [...manifest.querySelectorAll("item[identifierref]")].map((leaf) => /** @type {Element} */ (byId.get(leaf.getAttribute("identifierref"))));
  manifest.querySelector("resources")?.replaceChildren(...kept);
  return kept.flatMap((resource) => [...resource.querySelectorAll("file")].map((file) => /** @type {string} */ (file.getAttribute("href")))).filter((path) => path in all);
}

/** A part is another course than the whole; the same part has the same name again. @param {Document} manifest @param {string} title @param {Element[]} units */
function rename(manifest, title, units) {
  let hash = 2166136261;
  for (const sign of units.map((unit) => unit.getAttribute("identifier")).join(" ")) {
    hash = Math.imul(hash ^ /** @type {number} */ (sign.codePointAt(0)), 16777619) >>> 0;
  }

  const root = manifest.documentElement;
  root.setAttribute("identifier", `${root.getAttribute("identifier")}-${hash.toString(16).padStart(8, "0")}`);
  const words = manifest.getElementsByTagNameNS("*", "string")[0];
  words.textContent = title.trim() || `${words.textContent}: a selection`;
}

/** Where on the web the essays lie that are left out. @param {Record<string, Uint8Array>} all @param {Set<string>} kept @returns {Map<string, string>} by slug */
function addresses(all, kept) {
  const essays = Object.keys(all).flatMap((path) => (kept.has(path) ? [] : [...path.matchAll(/^essays\/([^/]+)\/\1\.html$/gu)].map((match) => [match[1], path])));
  return new Map(essays.map(([slug, path]) => [slug, /<link rel="canonical" href="([^"]+)">/u.exec(strFromU8(all[path]))?.[1] ?? ""]));
}

/** Links to files that are left out lead to the web instead. @param {string} html @param {Map<string, string>} addressOf */
const leadOut = (html, addressOf) => html.replace(/href="[^":]*\/([^"/]+)\/\1\.html"/gu, (link, slug) => (addressOf.has(slug) ? `href="${addressOf.get(slug)}"` : link));
