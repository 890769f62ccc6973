using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Binding;
using Site.Checking;
using Site.Diagnostics;
using Site.Emitting;
using Site.Loading;
using Site.Rendering;
using Site.Tests.Unit.Sites;

namespace Site.Tests.Unit.Rendering;

/// <summary>The pages of the small site with some of its files replaced.</summary>
internal static class MadePages
{
    /// <param name="url">The page that is looked at.</param>
    /// <param name="files">Paths in the input with their texts.</param>
    public static IDocument Page(string url, params (string Path, string Text)[] files)
    {
        using var folder = new TempFolder();
        string small = Repository.At("tests", "sites", "_base", "small");
        foreach (string file in Directory.GetFiles(small, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(small, file), File.ReadAllText(file));
        }

        foreach ((string path, string text) in files)
        {
            folder.Write(path, text);
        }

        var found = new DiagnosticList();
        BoundSite bound = SiteBinder.Bind(SiteLoader.Load(folder.FullName, [], found), found);
        SiteChecker.Check(bound, found);
        Assert.Empty(found.Sorted.Where(each => each.Kind.Severity == Severity.Error).Select(each => DiagnosticText.Write(each, "input")));
        OutputFile page = SiteRenderer.Render(bound, SiteCase.NoLooks, baseUrl: null).Files.Single(each => each.Path.Url == url);
        return new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page.Make().Span));
    }

    /// <summary>An essay of these paragraphs.</summary>
    public static (string Path, string Text) Essay(string body) => ("essays/start/the-loop.md", $"""
        ---
        title: The loop
        question: What is the loop?
        summary: A short summary.
        published: 2026-11-21
        authors: [The editors]
        status: published
        ---

        {body}
        """);

    /// <summary>The texts of all elements that a selector names, white space folded.</summary>
    public static IReadOnlyList<string> Texts(this IParentNode page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(each => string.Join(' ', each.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
