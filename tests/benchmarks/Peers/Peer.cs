using System.Diagnostics;
using System.Text.Json;

namespace Site.Benchmarks.Peers;

/// <summary>A generator that ours is measured against.</summary>
/// <param name="Name">As its makers write it.</param>
/// <param name="Write">Writes its site of the same essays into a folder.</param>
/// <param name="Build">Builds the site of that folder into its subfolder <c>out</c>.</param>
/// <param name="Serve">Serves it on a port of 127.0.0.1 and builds again after each save.</param>
internal sealed record Peer(string Name, Action<PeerContent, string> Write, Func<string, ProcessStartInfo> Build, Func<string, int, ProcessStartInfo> Serve)
{
    private static readonly string Folder = Path.Combine(Site.Tests.Unit.Repository.Root, "tests", "benchmarks", "Peers");

    public static IReadOnlyList<Peer> All { get; } =
    [
        new(
            "Hugo",
            WriteHugo,
            site => Command(site, "hugo", "--quiet", "--destination", "out", "--cleanDestinationDir"),
            (site, port) => Command(site, "hugo", "server", "--port", $"{port}", "--bind", "127.0.0.1", "--renderToDisk", "--destination", "served")),
        new(
            "Eleventy",
            WriteEleventy,
            site => Command(site, "node", Eleventy, "--quiet", "--output=out"),
            (site, port) => Command(site, "node", Eleventy, "--quiet", "--output=served", "--serve", "--incremental", $"--port={port}")),
    ];

    private static string Eleventy => Path.Combine(Folder, "node_modules", "@11ty", "eleventy", "cmd.cjs");

    /// <summary>Installs what is not installed; ends with what to do where that is left to people.</summary>
    public static void Prepare()
    {
        if (!File.Exists(Eleventy))
        {
            using Process install = Process.Start(Command(Folder, "npm", "ci", "--ignore-scripts"))!;
            install.WaitForExit();
        }

        try
        {
            using Process version = Process.Start(Command(Folder, "hugo", "version"))!;
            Console.WriteLine(version.StandardOutput.ReadToEnd().Trim());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException("the comparison needs Hugo: install the package 'hugo' of the system");
        }
    }

    public static ProcessStartInfo Command(string folder, string program, params string[] arguments) => new(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static void WriteHugo(PeerContent content, string folder)
    {
        Put(folder, "config.yaml", """
            baseURL: https://closing-the-loop.example
            languageCode: en
            title: Closing the Loop
            disableKinds: [taxonomy, term, RSS, sitemap]
            permalinks: { essays: "/essays/:filename/" }
            markup:
              goldmark: { renderer: { unsafe: true } }

            """);
        Put(folder, "layouts/_default/single.html", Layout(content, "{{ .Title }}", "{{ path.Base .RelPermalink }}", "{{ .TableOfContents }}{{ .Content }}", "{{ range .Params.entries }}{{ index $.Site.Data.entries . | safeHTML }}{{ end }}", """<nav class="pager">{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>"""));
        Put(folder, "data/entries.json", JsonSerializer.Serialize(content.EntriesById));
        Put(folder, "layouts/_default/list.html", "<!DOCTYPE html><title>{{ .Title }}</title><ul>{{ range .RegularPagesRecursive }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a> {{ .Params.question }}</li>{{ end }}</ul>\n");
        Essays(content, Path.Combine(folder, "content", "essays"));
    }

    private static void WriteEleventy(PeerContent content, string folder)
    {
        Put(folder, "eleventy.config.mjs", $$"""
            import footnote from "{{Path.Combine(Folder, "node_modules", "markdown-it-footnote", "index.mjs").Replace('\\', '/')}}";

            export default function (config) {
              config.amendLibrary("md", library => library.set({ html: true }).use(footnote));
              config.addCollection("essays", all => all.getFilteredByGlob("content/essays/*.md"));
              return { dir: { input: "content", includes: "../layouts" }, markdownTemplateEngine: false };
            }

            """);
        Put(folder, "content/essays/essays.json", """{ "layout": "essay.njk" }""");
        Put(folder, "layouts/essay.njk", Layout(content, "{{ title }}", "{{ page.fileSlug }}", "{{ content | safe }}", "{% for id in entries %}{{ ledger[id] | safe }}{% endfor %}", """{% set before = collections.essays | getPreviousCollectionItem %}{% set after = collections.essays | getNextCollectionItem %}<nav class="pager">{% if before %}<a href="{{ before.url }}">{{ before.data.title }}</a>{% endif %}{% if after %}<a href="{{ after.url }}">{{ after.data.title }}</a>{% endif %}</nav>"""));
        Put(folder, "content/_data/ledger.json", JsonSerializer.Serialize(content.EntriesById));
        Put(folder, "content/index.njk", "<!DOCTYPE html><title>Essays</title><ul>{% for each in collections.essays %}<li><a href=\"{{ each.url }}\">{{ each.data.title }}</a> {{ each.data.question }}</li>{% endfor %}</ul>\n");
        Essays(content, Path.Combine(folder, "content", "essays"));
    }

    private static string Layout(PeerContent content, string title, string slug, string body, string entries, string pager)
    {
        return Frame(content.Before) + body + Frame(content.After).Replace(PeerContent.Entries, entries, StringComparison.Ordinal).Replace("</article>", pager + "</article>", StringComparison.Ordinal);

        string Frame(string html) => html.Replace("{{", PeerContent.Braces, StringComparison.Ordinal).Replace("{%", "{ %", StringComparison.Ordinal).Replace(PeerContent.Title, title, StringComparison.Ordinal).Replace(GeneratedSite.Slug(0), slug, StringComparison.Ordinal);
    }

    private static void Essays(PeerContent content, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string file in content.Essays)
        {
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(file)), content.Plain(file));
        }
    }

    private static void Put(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
