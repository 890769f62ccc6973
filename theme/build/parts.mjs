// Lists the parts that readers get and that the site is built with, from the lock files and what the packages say of themselves:
//   node build/parts.mjs <folder of NuGet's packages> <output file>
// Asks no network, and writes the same on every machine: parts for other systems are listed too.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const [packages, output] = process.argv.slice(2);

// Packages from before licences had names: what stands at these addresses.
const named = new Map([
  ["https://raw.githubusercontent.com/sebastienros/jint/master/LICENSE.txt", "BSD-2-Clause"],
  ["http://go.microsoft.com/fwlink/?LinkId=329770", "LicenseRef-Microsoft-NET-Library"],
]);

/** @param {string} path */
const json = async (path) => JSON.parse(await readFile(path, "utf8"));

/** @typedef {{name: string, version: string, from: "npm" | "nuget", licence: string, use: "reader" | "build", isVariant: boolean, sha512: string, notices: string[]}} Part */

/** The texts of a package's licences, in the order of their names. @param {string} folder */
async function notices(folder) {
  const names = (await readdir(folder)).filter((name) => /^licen[cs]e/iu.test(name)).sort();
  return Promise.all(names.map(async (name) => (await readFile(join(folder, name), "utf8")).replace(/^\ufeff/u, "").replaceAll("\r\n", "\n").trim()));
}

/** What `dependencies` holds is sent to readers, what `devDependencies` holds only makes it. @returns {Promise<Part[]>} */
async function npmParts() {
  const lock = await json(join(home, "package-lock.json"));
  const locked = Object.entries(lock.packages).filter(([path]) => path !== "");
  return Promise.all(locked.map(async ([path, part]) => ({
    name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    version: part.version,
    from: "npm",
    licence: part.license ?? "",
    use: part.dev ? "build" : "reader",
    isVariant: part.optional === true,
    sha512: part.integrity.replace("sha512-", ""),
    notices: part.dev ? [] : await notices(join(home, path)),
  })));
}

/** @param {string} project a folder beside the theme's @returns {Promise<Part[]>} */
async function nugetParts(project) {
  const lock = await json(join(home, "..", project, "packages.lock.json"));
  const locked = Object.values(lock.dependencies).flatMap((each) => Object.entries(each)).filter(([, part]) => part.type !== "Project");
  return Promise.all(locked.map(async ([id, part]) => {
    const manifest = await readFile(join(packages, id.toLowerCase(), part.resolved.toLowerCase(), `${id.toLowerCase()}.nuspec`), "utf8");
    const [, name = id] = /<id>([^<]*)<\/id>/u.exec(manifest) ?? [];
    const [, licence = named.get(/<licenseUrl>([^<]*)<\/licenseUrl>/u.exec(manifest)?.[1] ?? "") ?? ""] = /<license type="expression">([^<]*)<\/license>/u.exec(manifest) ?? [];
    return { name, version: part.resolved, from: "nuget", licence, use: "build", isVariant: false, sha512: part.contentHash, notices: [] };
  }));
}

const order = (/** @type {Part} */ part) => `${part.from} ${part.name.toLowerCase()} ${part.version}`;
const all = (await Promise.all([npmParts(), nugetParts("generator"), nugetParts("theme")])).flat();
const parts = [...new Map(all.map((part) => [order(part), part])).values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
await writeFile(output, `${JSON.stringify(parts, null, 1)}\n`);
