// Opens data packages as their readers would: node read-packages.mjs < paths.json, a list of paths to ZIP or descriptor.
import { createRequire } from "node:module";
import { json } from "node:stream/consumers";

// Published without modules.
const { Package } = createRequire(import.meta.url)("datapackage");

async function read(path) {
  const opened = await Package.load(path);
  const faults = opened.errors.map((each) => each.message);
  const rows = [];
  for (const resource of opened.resources) {
    try {
      rows.push((await resource.read()).length);
    } catch (fault) {
      faults.push(...(fault.errors?.length > 0 ? fault.errors : [fault]).map((each) => `${resource.name}: ${each.message}`));
    }
  }

  return { name: opened.descriptor.name, faults, rows };
}

const packages = [];
for (const path of await json(process.stdin)) {
  packages.push(await read(path));
}

process.stdout.write(JSON.stringify(packages));
