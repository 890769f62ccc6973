// Packs files into one ZIP archive: its list comes first, in one line of JSON, then the bytes of all files, one after the other.
//   node build/archive.mjs < list-and-bytes > archive      { "date": [year, month, day], "files": [{ "path", "length", "isStored" }, ...] }
// One compressor in one version, in JavaScript: the same files give the same bytes on every machine.
import { buffer } from "node:stream/consumers";
import { zipSync } from "fflate";

const given = await buffer(process.stdin);
const end = given.indexOf("\n");
const { date: [year, month, day], files } = /** @type {{date: [number, number, number], files: {path: string, length: number, isStored: boolean}[]}} */ (JSON.parse(given.toString("utf8", 0, end)));

/** @type {import("fflate").Zippable} */
const archive = {};
let at = end + 1;
for (const { path, length, isStored } of files) {
  archive[path] = [given.subarray(at, at + length), { level: isStored ? 0 : 6 }];
  at += length;
}

// Archives hold local time. At noon no clock is put forward.
process.stdout.write(zipSync(archive, { mtime: new Date(year, month - 1, day, 12) }));
