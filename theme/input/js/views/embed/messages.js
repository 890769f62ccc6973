// What an embed says of its height, in the form of each host that listens. Nothing else is ever said, and nothing of the reader.

const ownKind = "closing-the-loop-embed-height";

/**
 * @param {string} id @param {number} height in pixels
 * @param {{address: string, childId: string, secret: string}} host what the host gave with the address; empty for nothing
 */
export function heightMessages(id, height, { address, childId, secret }) {
  return [
    { type: ownKind, v: 1, id, height },
    { "datawrapper-height": { [id]: height } },
    { sentinel: "amp", type: "embed-size", height },
    // Embedly and Medium.
    JSON.stringify({ src: address, context: "iframe.resize", height }),
    ...(childId ? [["pym", childId, "height", height].join("xPYMx")] : []),
    // WordPress.
    ...(secret ? [{ secret, message: "height", value: height }] : []),
    // Canvas.
    JSON.stringify({ subject: "lti.frameResize", height }),
  ];
}

/** The last folder of the address, by which hosts find the frame, and names that a host gave, where they are as hosts write them. @param {Location} place */
export function namesFrom({ pathname, search, hash, href }) {
  const childId = new URLSearchParams(search).get("childId") ?? "";
  const secret = /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1] ?? "";
  return { address: href, folder: /\/([\w-]+)\/(?:index\.html)?$/.exec(pathname)?.[1] ?? "", childId: /^[\w.:-]{1,100}$/.test(childId) ? childId : "", secret };
}

/**
 * What a host may ask: how high, or which colours. Anything else is nothing.
 * @param {unknown} data @returns {{asks: "height"} | {asks: "theme", theme: string} | null}
 */
export function requestFrom(data) {
  if (typeof data !== "object" || data === null) {
    return null;
  }

  const { type, theme } = /** @type {{type?: unknown, theme?: unknown}} */ (data);
  if (type === "closing-the-loop-embed-request-height") {
    return { asks: "height" };
  }

  return type === "closing-the-loop-embed-theme" && (theme === "light" || theme === "dark" || theme === "auto") ? { asks: "theme", theme } : null;
}
