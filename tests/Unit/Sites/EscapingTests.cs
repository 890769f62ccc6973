using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Assets;
using Site.Binding;
using Site.Checking;
using Site.Diagnostics;
using Site.Documents;
using Site.Emitting;
using Site.Loading;
using Site.Rendering;

namespace Site.Tests.Unit.Sites;

/// <summary>Every text of the input, wherever it lands, is shown as it was typed and is never markup.</summary>
public sealed partial class EscapingTests
{
    /// <summary>Ends an attribute, an element, a script and a style, begins an element and a formula, and is shown only if it is escaped.</summary>
    private const string Payload = "=x'\\\"></script></style></title><x-payload onload=alert(1) style=color:red>&lt;{{x}}]]>\\u00e9";

    [Fact]
    public void Markup_in_any_text_stays_text_in_every_file_of_the_site()
    {
        using var folder = new TempFolder();
        string small = Repository.At("tests", "sites", "_base", "small");
        foreach (string file in Directory.GetFiles(small, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(small, file), WithPayload(File.ReadAllText(file), Path.GetExtension(file)));
        }

        IReadOnlyList<OutputFile> files = Build(folder.FullName);

        Assert.Contains(files, file => Text(file).Contains("x-payload", StringComparison.Ordinal));
        Assert.All(files.Where(file => file.Path.Value.EndsWith(".html", StringComparison.Ordinal)), AssertSafePage);
        Assert.All(files.Where(file => file.Path.Value.EndsWith(".json", StringComparison.Ordinal)), file => JsonDocument.Parse(file.Make()).Dispose());
        Assert.All(files.Where(file => file.Path.Value.EndsWith(".xml", StringComparison.Ordinal) || file.Path.Value.EndsWith(".svg", StringComparison.Ordinal)), file => XDocument.Parse(Text(file)));
    }

    private static IReadOnlyList<OutputFile> Build(string input)
    {
        var found = new DiagnosticList();
        BoundSite bound = SiteBinder.Bind(SiteLoader.Load(input, [], found), found);
        SiteChecker.Check(bound, found);
        Assert.DoesNotContain(found.Sorted, each => each.Kind.Severity == Severity.Error);
        return SiteRenderer.Render(bound, SiteCase.NoLooks, baseUrl: null).Files;
    }

    private static string WithPayload(string text, string ending) => ending switch
    {
        ".yml" => PlainKey().Replace(text, match => $"{match.Groups["key"].Value}: \"{Payload}\""),
        ".md" => text.Replace("title: ", $"title: \"{Payload}\" # ", StringComparison.Ordinal),
        ".json" => text.Replace("\"Growth\"", $"\"{Payload}\"", StringComparison.Ordinal).Replace("\"A table to try slips on.\"", $"\"{Payload}\"", StringComparison.Ordinal),
        _ => text,
    };

    private static void AssertSafePage(OutputFile file)
    {
        string html = Text(file);
        IDocument page = new HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("x-payload"));
        Assert.DoesNotContain(page.All.SelectMany(each => each.Attributes), each => each.Name is "onload" or "style");
        Assert.True(CharacterRule.FirstBad(html.Replace("\r", "", StringComparison.Ordinal)) < 0);
        Assert.All(page.QuerySelectorAll("script[type$=json]"), each => JsonDocument.Parse(each.TextContent).Dispose());
        Assert.All(page.Links.Select(each => each.GetAttribute("href")!), url => Assert.Matches("^(https?:|mailto:|#|/(?!/))", url));
    }

    private static string Text(OutputFile file) => System.Text.Encoding.UTF8.GetString(file.Make().Span);

    // Texts that are no Markdown: they may say anything.
    [GeneratedRegex(@"\b(?<key>title|tagline|headline|unit|claimed-by|caveats|role|event|term|definition|reason|words(?=: Write)): [^,}\n]+")]
    private static partial Regex PlainKey();
}
