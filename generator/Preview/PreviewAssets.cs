namespace Site.Preview;

/// <summary>The script and the style sheet that the preview adds to pages. Findings come in as text and stay text.</summary>
public static class PreviewAssets
{
    public static readonly byte[] Script =
        """
        // Keeps the page in step with the input: puts the new page in the place of the old when it was built again, and shows what keeps it from being built.
        const script = document.currentScript;
        let shown = new URL(script.src).searchParams.get("v");
        let stream;
        let panel;

        // A page in a frame of ours is put there again with the page around it. A hidden page lets go of its connection: a browser grants few.
        if (window.top === window) {
          document.addEventListener("visibilitychange", listen);
          window.addEventListener("pagehide", () => stream?.close());
          window.addEventListener("pageshow", (event) => event.persisted && listen());
          listen();
        }

        function listen() {
          stream?.close();
          if (document.visibilityState === "visible") {
            stream = new EventSource("/_preview/events");
            stream.addEventListener("message", (event) => follow(JSON.parse(event.data)));
          }
        }

        function follow(state) {
          if (state.version !== shown) {
            renew(state.version);
            return;
          }
          panel?.remove();
          panel = state.trouble === "" ? undefined : draw(state);
          if (panel) {
            document.body.append(panel);
          }
        }

        // Much sooner seen than a page that is loaded again, and the reader stays where he is. What the page loads must be the same for it.
        async function renew(version) {
          shown = version;
          const next = await fetch(location.href, { cache: "no-store" }).then(read).catch(() => undefined);
          if (shown !== version) {
            return;
          }
          if (!next || loads(next).join() !== loads(document).join()) {
            stream.close();
            location.reload();
            return;
          }
          const [left, top] = [scrollX, scrollY];
          document.title = next.title;
          document.body.replaceWith(document.adoptNode(next.body));
          scrollTo(left, top);
          panel = undefined;
          for (const module of document.head.querySelectorAll("script[type=module][src]")) {
            import(`${module.src}?again=${version}`);
          }
        }

        async function read(answer) {
          const text = await answer.text();
          return answer.ok ? new DOMParser().parseFromString(text, "text/html") : undefined;
        }

        function loads(page) {
          const elements = [...page.head.querySelectorAll("link[rel=stylesheet], script[src]")];
          return elements.map((each) => each.getAttribute("href") ?? each.getAttribute("src")).filter((each) => !each.includes("/_preview/"));
        }

        function draw(state) {
          useStyles();
          const section = element("section", "preview-findings");
          section.setAttribute("role", "alert");
          section.setAttribute("aria-label", "Findings of the build");
          const hide = element("button", "preview-findings__hide", "Hide");
          hide.type = "button";
          hide.addEventListener("click", () => section.remove());
          section.append(element("h2", "preview-findings__title", state.trouble), hide);
          for (const finding of state.findings) {
            section.append(element("pre", "preview-findings__text", finding));
          }
          return section;
        }

        function element(name, className, text = "") {
          const made = document.createElement(name);
          made.className = className;
          made.textContent = text;
          return made;
        }

        function useStyles() {
          const href = new URL("preview.css", script.src).href;
          if (![...document.styleSheets].some((sheet) => sheet.href === href)) {
            const link = element("link", "");
            link.rel = "stylesheet";
            link.href = href;
            document.head.append(link);
          }
        }

        """u8.ToArray();

    public static readonly byte[] Styles =
        """
        .preview-findings {
          position: fixed;
          inset: auto 0 0;
          z-index: 2147483647;
          max-block-size: 60vh;
          overflow: auto;
          padding: 1rem 1.25rem;
          border-block-start: 4px solid #b3261e;
          background: #fff8f6;
          color: #1f1a17;
          font: 1rem/1.4 system-ui, sans-serif;
        }
        .preview-findings__title {
          margin: 0 5rem 0.75rem 0;
          font: 600 1rem/1.4 system-ui, sans-serif;
        }
        .preview-findings__hide {
          position: absolute;
          inset: 0.75rem 1.25rem auto auto;
          padding: 0.25rem 0.75rem;
          border: 1px solid currentColor;
          background: none;
          color: inherit;
          font: inherit;
        }
        .preview-findings__text {
          margin: 0 0 1rem;
          padding: 0;
          background: none;
          color: inherit;
          font: 0.8125rem/1.5 ui-monospace, monospace;
          white-space: pre-wrap;
          overflow-wrap: anywhere;
        }
        @media (prefers-color-scheme: dark) {
          .preview-findings {
            background: #2b1a18;
            color: #f6ebe8;
          }
        }
        @media print {
          .preview-findings {
            display: none;
          }
        }

        """u8.ToArray();
}
