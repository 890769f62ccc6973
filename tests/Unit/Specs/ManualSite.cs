using Site.Binding;
using Site.Checking;
using Site.Diagnostics;
using Site.Documents;
using Site.Loading;
using Site.Markdown;
using Site.Scenarios;
using Site.Tests.Unit.Scenarios;

namespace Site.Tests.Unit.Specs;

/// <summary>The small site that the manual's examples speak of, and a text of ours put into it.</summary>
internal static class ManualSite
{
    private static readonly string Input = Repository.At("tests", "specs", "input");

    private static readonly BoundSite Site = Bind(Input, new DiagnosticList());

    /// <summary>A text as if it were the body of an essay, with what is found in it.</summary>
    public static (ParsedProse Prose, IReadOnlyList<Diagnostic> Found) Read(string markdown)
    {
        var source = new SourceText(new InputPath("essays/start/example.md"), markdown);
        var found = new DiagnosticList();
        ParsedProse body = ProseParser.Parse(source, 0, found);
        ParsedProse nothing = ProseParser.Parse(new Prose("", source.Span(0, 0)), new DiagnosticList());
        var essay = new BoundEssay(Essay(source), body, nothing, nothing, []);
        SiteChecker.Check(Site with { Essays = [.. Site.Essays, essay] }, found);
        return (body, [.. found.Sorted.Where(each => each.Where.Source == source)]);
    }

    /// <summary>The text as readers get it. Figures and quotations, which the theme draws, are shown by their frames.</summary>
    public static string Write(ParsedProse prose)
    {
        var targets = new ProseTargets
        {
            Index = Answered(prose).Index,
            Figure = (id, caption) => $"<figure class=\"chart\" id=\"figure-{id}\">…<figcaption>{caption}</figcaption></figure>",
            DiagramFigure = (id, caption) => $"<figure class=\"chart diagram\" id=\"diagram-{id}\">…<p class=\"chart__caption\">{caption}</p></figure>",
            Quotation = quote => $"<figure class=\"quote\" id=\"quote-{quote.Id}\">…</figure>",
            List = name => $"<div class=\"register\" id=\"list-{name}\">…</div>",
            FiguresOnPage = prose.References.Where(each => each is { IsEmbed: true, Kind: ReferenceKind.Chart }).Select(each => each.Id).ToHashSet(),
            HasApparatus = true,
        };
        return ProseWriter.Write(prose, targets).Html;
    }

    /// <summary>The site with what its models come to where a text asks for it.</summary>
    private static BoundSite Answered(ParsedProse prose)
    {
        if (!prose.References.Any(each => each.IsAnswer))
        {
            return Site;
        }

        using var cache = new TempFolder();
        ParsedProse nothing = ProseParser.Parse(new Prose("", prose.References[0].Where), new DiagnosticList());
        BoundSite asking = Site with { Essays = [.. Site.Essays, new BoundEssay(Essay(prose.References[0].Where.Source), prose, nothing, nothing, [])] };
        return Site.Answered(new ModelRunner(ThemeLibrary.Scripts, cache.FullName, ModelLimits.Usual).Run(asking, new DiagnosticList()).Values.Select(each => each.Answers));
    }

    /// <summary>What is found when a file takes its place in the input.</summary>
    public static IReadOnlyList<Diagnostic> FindIn(string path, string text)
    {
        using var folder = new TempFolder();
        foreach (string file in Directory.GetFiles(Input, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(Input, file), File.ReadAllText(file));
        }

        folder.Write(path, text);
        var found = new DiagnosticList();
        SiteChecker.Check(Bind(folder.FullName, found), found);
        return found.Sorted;
    }

    /// <summary>What is wrong with the manual's own site; nothing should be.</summary>
    public static IReadOnlyList<Diagnostic> Slips()
    {
        var found = new DiagnosticList();
        SiteChecker.Check(Bind(Input, found), found);
        return found.Sorted;
    }

    private static BoundSite Bind(string input, DiagnosticList found) => SiteBinder.Bind(SiteLoader.Load(input, [], found), found);

    private static Essay Essay(SourceText source)
    {
        var nothing = new Prose("", source.Span(0, 0));
        return new Essay
        {
            Slug = "example",
            SectionId = "start",
            Title = "Example",
            Question = nothing,
            Summary = nothing,
            Published = new DateOnly(2026, 11, 21),
            Updated = new DateOnly(2026, 11, 21),
            Authors = ["The editors"],
            Order = 0,
            IsDraft = false,
            BodyStart = 0,
            Source = source,
        };
    }
}
