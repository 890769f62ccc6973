using Site.Binding;
using Site.Diagnostics;
using Site.Loading;

namespace Site.Schemas;

/// <summary>A kind of file that writers fill in key by key, and who reads it.</summary>
/// <param name="Name">Of its schema, for example <c>chart</c>.</param>
/// <param name="Files">The files of the input that are of this kind, as editors match them.</param>
/// <param name="Example">Where one of them could lie.</param>
/// <param name="IsList">Whether such a file is a list of entries.</param>
/// <param name="What">What one entry, or the whole file, is called.</param>
/// <param name="Bind">Reads one entry, or the whole file.</param>
public sealed record InputForm(string Name, string Files, string Example, bool IsList, string What, Action<MappingNode, SourceText, DiagnosticList> Bind)
{
    private static readonly string[] Sections = [ProbedMapping.Sample];

    public static IReadOnlyList<InputForm> All { get; } =
    [
        Whole("site", "site.yml", "site.yml", "site", (node, _, found) => SettingsBinder.Bind(new MappingReader(node, "site", found))),
        Whole("story", "story.yml", "story.yml", "story", (node, source, found) => StoryBinder.Bind(new LoadedData(source, node), found)),
        Entries("paths", "paths.yml", "reading path", (keys, found) => PathBinder.Bind(keys, found)),
        Entries("embeds", "embeds.yml", "published embed", (keys, _) => EmbedBinder.Bind(keys)),
        Entries("facts", "ledger/facts/*.yml", "fact", (keys, _) => FactBinder.Bind(keys, "sample")),
        Entries("sources", "ledger/sources.yml", "source", (keys, _) => LedgerBinder.Source(keys)),
        Entries("people", "ledger/people.yml", "person", (keys, _) => LedgerBinder.Person(keys)),
        Entries("quotes", "ledger/quotes.yml", "quote", (keys, _) => LedgerBinder.Quote(keys)),
        Entries("glossary", "ledger/glossary.yml", "term", (keys, _) => LedgerBinder.Term(keys)),
        Entries("timeline", "ledger/timeline.yml", "event", (keys, _) => LedgerBinder.Event(keys)),
        Whole("chart", "charts/*.yml", "charts/sample.yml", "chart", (node, source, found) => ChartBinder.Bind(new LoadedData(source, node), found)),
        Whole("diagram", "diagrams/*.yml", "diagrams/sample.yml", "diagram", (node, source, found) => DiagramBinder.Bind(new LoadedData(source, node), found)),
        Whole("scenario", "scenarios/*/scenario.yml", "scenarios/sample/scenario.yml", "scenario", (node, source, found) => ScenarioBinder.Bind(new LoadedData(source, node), source, found)),
        Whole("teaching", "teaching/*.yml", "teaching/sample.yml", "teaching file", (node, source, found) => TeachingBinder.Bind(new LoadedData(source, node), found)),
        Whole("datapackage", "data/datapackage.json", "data/datapackage.json", "data package", (node, source, found) => TableBinder.Bind(Alone(new LoadedData(source, node)), [], found)),
        Whole("essay", "essays/*/*.md", "essays/sample/sample.md", "essay", (node, source, found) => TextBinder.Essay(new LoadedMarkdown(source, node, 0), Sections, found)),
        Whole("page", "pages/*.md", "pages/sample.md", "page", (node, source, found) => TextBinder.Page(new LoadedMarkdown(source, node, 0), found)),
    ];

    /// <param name="path">Of a file, in the input folder.</param>
    /// <returns>Nothing where no binder reads such a file key by key.</returns>
    public static InputForm? Of(string path) => All.FirstOrDefault(each => each.Holds(path.Split('/')));

    private bool Holds(string[] path)
    {
        string[] parts = Files.Split('/');
        return parts.Length == path.Length && parts.Zip(path).All(each => each.First == each.Second || each.First == "*" || (each.First.StartsWith("*.", StringComparison.Ordinal) && each.Second.EndsWith(each.First[1..], StringComparison.Ordinal)));
    }

    private static InputForm Whole(string name, string files, string example, string what, Action<MappingNode, SourceText, DiagnosticList> bind) =>
        new(name, files, example, false, what, bind);

    private static InputForm Entries(string name, string files, string what, Action<MappingReader, DiagnosticList> bind) =>
        new(name, files, files.Replace("*", "sample", StringComparison.Ordinal), true, what, (node, _, found) => bind(new MappingReader(node, what, found), found));

    /// <summary>A site of nothing but a data package, and the file that a made one names.</summary>
    private static LoadedSite Alone(LoadedData file)
    {
        var table = new SourceText(new InputPath($"data/{ProbedMapping.Sample}"), "");
        return new LoadedSite { Data = [file], Markdown = [], Csv = [new LoadedCsv(table, [new LoadedCell(ProbedMapping.Sample, table.Span(0, 0))], [], default)], Assets = [], Broken = [] };
    }
}
