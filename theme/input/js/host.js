// For pages that show embeds: makes each frame as high as its document says that it is. Optional; published as /embed.js, which keeps its
// address. Classic, so that it can stand in any page; without a global, so that it can stand there twice.
(() => {
  const { origin } = new URL((document.currentScript ?? document.querySelector('script[src$="/embed.js"]')).src);
  const kind = "closing-the-loop-embed-height";
  const least = 120;
  const most = 4000;

  /** Frames of ours, also those that come later. */
  const frames = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${origin}/embed/`) || src.startsWith(`${origin}/frozen/`));

  addEventListener("message", ({ data, origin: from, source }) => {
    const isOurs = (from === origin || from === "null") && data !== null && typeof data === "object" && data.type === kind && Number.isFinite(data.height);
    const frame = isOurs && frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) {
      frame.style.height = `${Math.min(most, Math.max(least, Math.round(data.height)))}px`;
    }
  });

  // Those that told their height before this script was here say it again.
  frames().forEach(({ contentWindow }) => contentWindow.postMessage({ type: "closing-the-loop-embed-request-height" }, "*"));
})();
