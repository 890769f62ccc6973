// Puts packets together as a browser does: node packets.mjs < {given, items}, what all packets share, and the sections of each. Tells QR codes too.
import { createRequire } from "node:module";
import { json } from "node:stream/consumers";
import { assemble } from "../../../theme/input/js/lib/teach/packet.js";
import { modules } from "../../../theme/input/js/lib/teach/qr.js";

const jsqr = createRequire(import.meta.url)("jsqr");
const { given, items, addresses } = await json(process.stdin);
const scale = 4;
const margin = 4;

/** What a reader of codes sees in a drawing. */
function seen(address) {
  const rows = modules(address);
  const size = (rows.length + 2 * margin) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (rows[Math.floor(y / scale) - margin]?.[Math.floor(x / scale) - margin]) {
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
      }
    }
  }

  return jsqr(pixels, size, size)?.data ?? "";
}

const once = (each) => assemble(JSON.parse(JSON.stringify({ ...given, items: each })));
process.stdout.write(JSON.stringify({ packets: items.map(once), again: items.map(once), codes: (addresses ?? []).map(seen) }));
