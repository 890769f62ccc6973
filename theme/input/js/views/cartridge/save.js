import { makeCartridge } from "./make.js";

/**
 * Makes a cartridge and hands it to the reader's downloads.
 * @param {{essays: string[], title?: string}} selection @param {"1.1" | "1.3"} version
 * @returns {Promise<string>} what was made, for the reader
 */
export async function saveCartridge(selection, version) {
  const { name, blob } = await makeCartridge(selection, version);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  const count = new Set(selection.essays).size;
  return `Made of ${count === 1 ? "one essay" : `${count} essays`}: ${name}, ${Math.max(1, Math.round(blob.size / 1024))} KB.`;
}
