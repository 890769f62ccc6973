using System.Globalization;
using Microsoft.Playwright;
using Site.Diagnostics;
using Site.Emitting;
using Site.Preview;

namespace Site.Tests.Browser.Support;

/// <summary>Pages of another site, on another port, that show embeds of ours in frames. Everything that is said, refused or asked for is kept.</summary>
internal sealed class EmbedHost : IAsyncDisposable
{
    private readonly BrowserSite site;
    private readonly PreviewServer server;
    private readonly List<string> said = [];

    private EmbedHost(BrowserSite site, PreviewServer server)
    {
        this.site = site;
        this.server = server;
    }

    public string Origin => server.Address.TrimEnd('/');

    /// <summary>Messages of the console, errors, and requests to any third origin.</summary>
    public IReadOnlyList<string> Said => said;

    /// <param name="headers">What the host's server says with each page, as lines of its rules.</param>
    /// <param name="pages">Each page by its path.</param>
    public static async Task<EmbedHost> StartAsync(BrowserSite site, string headers, params (string Path, string Html)[] pages)
    {
        var found = new DiagnosticList();
        string rules = headers == "" ? "" : $"[[headers]]\n  for = \"/*\"\n  [headers.values]\n{headers}\n";
        HostFile host = HostFileReader.Read(new SourceText(new InputPath("netlify.toml"), rules), found);
        Assert.Empty(found.Sorted);
        var state = new PreviewState();
        OutputFile[] files = [.. pages.Select(each => OutputFile.Text(each.Path, each.Html))];
        state.Publish(new PreviewMoment { Site = new ServedSite(files, new([]), host.Redirects, ""), Host = host });
        return new EmbedHost(site, (await PreviewServer.StartAsync(state, 0))!);
    }

    /// <summary>A page of the host, in a context of its own.</summary>
    public async Task<IPage> OpenAsync(string path, BrowserNewContextOptions options)
    {
        options.ViewportSize ??= new() { Width = 1300, Height = 900 };
        IPage page = await site.OpenAsync(options, null);
        page.Console += (_, message) => said.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => said.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Origin, StringComparison.Ordinal) && !request.Url.StartsWith(site.Origin, StringComparison.Ordinal))
            {
                said.Add($"asks {request.Url}");
            }
        };
        await page.GotoAsync(Origin + path);
        return page;
    }

    /// <summary>A host's page: its frames, and the script by which it listens.</summary>
    public static string Page(string frames, string script) => $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,"><style>body { margin: 0 } iframe { border: 0; display: block }</style></head>
        <body>
        {{frames}}
        <script>
        const frames = [...document.querySelectorAll("iframe")];
        window.heard = [];
        function fit(frame, data) {
          {{script}}
        }
        addEventListener("message", (event) => {
          const frame = frames.find((each) => each.contentWindow === event.source);
          heard.push({ frame: frames.indexOf(frame), origin: event.origin, data: event.data });
          if (frame) {
            fit(frame, event.data);
          }
        });
        frames.forEach((frame) => { frame.src = frame.dataset.src; });
        </script>
        </body>
        </html>
        """;

    /// <param name="url">Whole; put there once the host listens.</param>
    public static string Frame(string url, int width, int height, string attributes = "") =>
        string.Create(CultureInfo.InvariantCulture, $"<iframe data-src=\"{url.Replace("&", "&amp;", StringComparison.Ordinal)}\" title=\"An embed\" width=\"{width}\" height=\"{height}\" {attributes}></iframe>");

    /// <summary>Waits until the scripts of all frames have done their part, and nothing more is said.</summary>
    public static async Task SettleAsync(IPage page)
    {
        foreach (IFrame frame in page.Frames.Where(each => each != page.MainFrame))
        {
            // What is loaded when it is near may never be.
            bool isLazy = await (await frame.FrameElementAsync()).GetAttributeAsync("loading") == "lazy";
            await frame.WaitForFunctionAsync($"{(isLazy ? "true" : "location.href !== 'about:blank'")} && document.readyState === 'complete' && !document.querySelector('figure[data-scenario]:not([data-ready])')", null, new() { PollingInterval = 50 });
        }

        await page.EvaluateAsync("""
            new Promise((done) => {
              let timer = setTimeout(done, 700);
              addEventListener("message", () => { clearTimeout(timer); timer = setTimeout(done, 500); });
            })
            """);
    }

    /// <summary>How much of each frame's document is more, or less, than the frame's height: at most 0 is without a scroll bar.</summary>
    public static async Task<IReadOnlyList<FrameFit>> FitsAsync(IPage page)
    {
        List<FrameFit> fits = [];
        foreach (IFrame frame in page.Frames.Where(each => each != page.MainFrame))
        {
            // The frame's own size is asked of the host: what is out of sight learns of it late.
            FrameFit inside = await frame.EvaluateAsync<FrameFit>("""
                ({ content: Math.ceil(document.documentElement.getBoundingClientRect().height), scrollWidth: document.documentElement.scrollWidth, url: location.pathname })
                """);
            IElementHandle element = await frame.FrameElementAsync();
            fits.Add(inside with { Width = await element.EvaluateAsync<int>("(each) => each.clientWidth"), Height = await element.EvaluateAsync<int>("(each) => each.clientHeight") });
        }

        return fits;
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();
}

/// <summary>A frame and what is in it, in CSS pixels.</summary>
internal sealed record FrameFit
{
    public int Width { get; init; }

    public int Height { get; init; }

    public int Content { get; init; }

    public int ScrollWidth { get; init; }

    public string Url { get; init; } = "";
}
