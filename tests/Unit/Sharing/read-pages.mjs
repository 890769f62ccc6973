// Reads pages as others do: node read-pages.mjs < {published, local, pages}. An oEmbed extractor follows the discovery links, an Open Graph
// scraper reads the heads. Both are given published addresses; the server at hand answers for them, and nobody else is asked.
import { json } from "node:stream/consumers";
import { extract } from "@extractus/oembed-extractor";
import openGraph from "open-graph-scraper";

const { published, local, pages } = await json(process.stdin);
const ask = async (address) => {
  if (!address.startsWith(published)) {
    throw new Error(`${address} is on another site`);
  }

  const answer = await fetch(local + address.slice(published.length));
  types[address] = answer.headers.get("content-type");
  return answer;
};
const types = {};
const read = [];
for (const page of pages) {
  const { result } = await openGraph({ html: await (await ask(published + page)).text() });
  const embed = await extract(published + page, { maxwidth: 320 }, ask);
  read.push({ page, embed, graph: { title: result.ogTitle, description: result.ogDescription, url: result.ogUrl, site: result.ogSiteName, image: result.ogImage?.[0], card: result.twitterCard } });
}

const unknown = await ask(`${published}/oembed/charts/no-such-chart.json`);
process.stdout.write(JSON.stringify({ read, types, unknown: unknown.status }));
