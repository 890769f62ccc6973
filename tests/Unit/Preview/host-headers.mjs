// What the host's own parser makes of header files: for each path, the headers of every rule that matches it, in order. JSON in, JSON out.
import { parseAllHeaders } from "@netlify/headers-parser";

let given = "";
for await (const part of process.stdin) {
  given += part;
}

const { written, settings, paths } = JSON.parse(given);
const { headers, errors } = await parseAllHeaders({ headersFiles: [written], netlifyConfigPath: settings, minimal: false });
if (errors.length > 0) {
  throw errors[0];
}

const matching = (path) => headers.filter((rule) => rule.forRegExp.test(path)).flatMap(({ values }) => Object.entries(values).map(([name, value]) => ({ name, value })));
process.stdout.write(JSON.stringify(Object.fromEntries(paths.map((path) => [path, matching(path)]))));
