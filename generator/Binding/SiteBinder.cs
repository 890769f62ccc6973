using Site.Diagnostics;
using Site.Documents;
using Site.Loading;
using Site.Markdown;

namespace Site.Binding;

/// <summary>Turns what was read into documents, each by itself.</summary>
public static class SiteBinder
{
    internal const string SettingsFile = "site.yml";

    public static BoundSite Bind(LoadedSite site, DiagnosticList found) => Bind(site, KeptWork.None, found);

    /// <param name="kept">What builds before this one made of files that have not changed.</param>
    public static BoundSite Bind(LoadedSite site, KeptWork kept, DiagnosticList found)
    {
        HashSet<string> faulty = new(StringComparer.Ordinal);
        SiteSettings? settings = kept.Of("settings", [site.FindData(SettingsFile)], found, own => Settings(site, own));
        RequireSettings(site, found);
        List<Fact> facts = [.. site.Data.Where(each => each.Source.Path.IsUnder("ledger/facts")).SelectMany(file => kept.Of($"facts {file.Source.Path}", [file], found, own => Facts(file, faulty, own))!)];
        IReadOnlyList<Source> sources = kept.Of("sources", [site.FindData("ledger/sources.yml")], found, own => SourceWords.WithYearLetters(Entries(site, "ledger/sources.yml", "source", LedgerBinder.Source, faulty, own)))!;
        List<Person> people = kept.Of("people", [site.FindData("ledger/people.yml")], found, own => Entries(site, "ledger/people.yml", "person", LedgerBinder.Person, faulty, own))!;
        List<Quote> quotes = kept.Of("quotes", [site.FindData("ledger/quotes.yml")], found, own => Entries(site, "ledger/quotes.yml", "quote", LedgerBinder.Quote, faulty, own))!;
        List<Term> terms = kept.Of("glossary", [site.FindData("ledger/glossary.yml")], found, own => Entries(site, "ledger/glossary.yml", "term", LedgerBinder.Term, faulty, own))!;
        List<TimelineEvent> timeline = kept.Of("timeline", [site.FindData("ledger/timeline.yml")], found, own => Entries(site, "ledger/timeline.yml", "event", LedgerBinder.Event, faulty, own))!;

        // Of a table whose file could not be read nothing is found here, yet its name is faulty.
        KeptWork keptTables = site.IsBroken("data") ? KeptWork.None : kept;
        IReadOnlyList<DataTable> tables = keptTables.Of("tables", [site.FindData("data/datapackage.json"), .. site.Csv], found, own => TableBinder.Bind(site, faulty, own))!;
        List<BoundEssay> essays = Essays(site, settings, faulty, kept, found);
        List<BoundPage> pages = Pages(site, faulty, kept, found);
        List<BoundChart> charts = Files(site, "charts", Chart, faulty, kept, found);
        List<Diagram> diagrams = Files(site, "diagrams", DiagramBinder.Bind, faulty, kept, found);
        IReadOnlyList<BoundScenario> scenarios = ScenarioFolders.Bind(site, kept, faulty, found);
        List<BoundPath> paths = kept.Of("paths", [site.FindData(PathBinder.FileName)], found, own => Entries(site, PathBinder.FileName, "reading path", keys => PathBinder.Bind(keys, own), faulty, own))!;
        ById(paths, each => each.Path.Id, each => each.Path.Where, "reading paths", found);
        List<BoundTeaching> teaching = Files(site, TeachingBinder.Folder, TeachingBinder.Bind, [], kept, found);
        List<PublishedEmbed> embeds = kept.Of("embeds", [site.FindData(EmbedBinder.FileName)], found, own => Entries(site, EmbedBinder.FileName, "embed", EmbedBinder.Bind, faulty, own))!;
        IReadOnlyList<Edition> editions = EditionBinder.Bind(site, faulty, found);
        UnknownFiles.Refuse(site, found);

        return new BoundSite
        {
            Settings = settings,
            Essays = essays,
            Pages = pages,
            Facts = facts,
            Sources = sources,
            People = people,
            Quotes = quotes,
            Terms = terms,
            Timeline = timeline,
            Tables = tables,
            Charts = charts,
            Diagrams = diagrams,
            SettingsTexts = kept.Of("texts of site.yml", [settings], found, own => SettingsTexts(settings, own))!,
            Scenarios = scenarios,
            Story = kept.Of("story", [site.FindData(StoryBinder.FileName)], found, own => site.FindData(StoryBinder.FileName) is { } file ? StoryBinder.Bind(file, own) : null),
            Paths = paths,
            Teaching = teaching,
            PublishedEmbeds = embeds,
            Editions = editions,
            Broken = [.. site.Broken, .. NotLists(site)],
            Faulty = faulty,
            Index = new SiteIndex
            {
                Facts = ById(facts, each => each.Id, each => each.Where, "facts", found),
                Sources = ById(sources, each => each.Id, each => each.Where, "sources", found),
                People = ById(people, each => each.Id, each => each.Where, "people", found),
                Quotes = ById(quotes, each => each.Id, each => each.Where, "quotes", found),
                Terms = ById(terms, each => each.Id, each => each.Where, "terms", found),
                Tables = tables.ToDictionary(each => each.Name),
                Charts = ById(charts, each => each.Chart.Id, each => each.Chart.Where, "charts", found)
                    .ToDictionary(each => each.Key, each => each.Value.Chart),
                Diagrams = ById(diagrams, each => each.Id, each => each.Where, "diagrams", found),
                Scenarios = ScenarioFolders.ById(scenarios),
                Essays = ById(essays, each => each.Essay.Slug, each => each.Essay.Source.Span(0, 3), "essays", found)
                    .ToDictionary(each => each.Key, each => each.Value.Essay),
                Pages = ById(pages, each => each.Page.Slug, each => each.Page.Source.Span(0, 3), "pages", found)
                    .ToDictionary(each => each.Key, each => each.Value.Page),
            },
        };
    }

    private static SiteSettings? Settings(LoadedSite site, DiagnosticList found) =>
        site.FindData(SettingsFile) is { } file && MappingReader.Open(file.Root, "site", found) is { } keys ? SettingsBinder.Bind(keys) : null;

    private static void RequireSettings(LoadedSite site, DiagnosticList found)
    {
        if (site.FindData(SettingsFile) is null && !site.IsBroken(SettingsFile))
        {
            found.Add(LoadFindings.MissingFile, new SourceText(new InputPath(SettingsFile), "").Span(0, 0), "there is no site.yml", "write one with title, address, licence and sections");
        }
    }

    // Nothing of what such a file says was understood.
    private static IEnumerable<InputPath> NotLists(LoadedSite site) =>
        site.Data
            .Where(each => each.Source.Path.IsUnder("ledger") && each.Root is not SequenceNode and not MappingNode { Entries.Count: 0 })
            .Select(each => each.Source.Path);

    private static List<Fact> Facts(LoadedData file, HashSet<string> faulty, DiagnosticList found) =>
        Entries(file, "fact", entry => FactBinder.Bind(entry, file.Source.Path.Stem), faulty, found);

    private static List<T> Entries<T>(LoadedSite site, string path, string what, Func<MappingReader, T?> bind, HashSet<string> faulty, DiagnosticList found)
        where T : class =>
        site.FindData(path) is { } file ? Entries(file, what, bind, faulty, found) : [];

    private static List<T> Entries<T>(LoadedData file, string what, Func<MappingReader, T?> bind, HashSet<string> faulty, DiagnosticList found)
        where T : class
    {
        if (file.Root is not SequenceNode list)
        {
            if (file.Root is not MappingNode { Entries.Count: 0 })
            {
                found.Add(BindFindings.BadValue, file.Root.Where, $"this file is a list of entries, one for each {what}", "begin each entry with '- '");
            }

            return [];
        }

        List<T> bound = [];
        foreach (DataNode item in list.Items)
        {
            if (MappingReader.Open(item, what, found) is not { } entry)
            {
                continue;
            }

            if (bind(entry) is { } document)
            {
                bound.Add(document);
            }
            else if (entry.Node("id") is ScalarNode id)
            {
                faulty.Add(id.Text.Trim());
            }
        }

        return bound;
    }

    private static List<BoundEssay> Essays(LoadedSite site, SiteSettings? settings, HashSet<string> faulty, KeptWork kept, DiagnosticList found)
    {
        string[]? sections = settings?.Sections.Select(each => each.Id).ToArray();
        LoadedMarkdown[] files = [.. site.Markdown.Where(each => each.Source.Path.IsUnder("essays"))];
        BoundEssay?[] bound = files.SelectSideBySide(file => Fault.At(file.Source.Path, () => kept.Of($"essay {file.Source.Path}", [file, settings], found, own => Essay(file, sections, own))));
        faulty.UnionWith(files.Where((_, i) => bound[i] is null).Select(each => each.Source.Path.Stem));

        return
        [
            .. bound
                .OfType<BoundEssay>()
                .OrderBy(each => sections is null ? 0 : Array.IndexOf(sections, each.Essay.SectionId))
                .ThenBy(each => each.Essay.Order)
                .ThenBy(each => each.Essay.Slug, StringComparer.Ordinal),
        ];
    }

    private static BoundEssay? Essay(LoadedMarkdown file, string[]? sections, DiagnosticList found)
    {
        ParsedProse body = ProseParser.Parse(file.Source, file.BodyStart, found);
        return TextBinder.Essay(file, sections, found) is { } essay
            ? new BoundEssay(
                essay,
                body,
                ProseParser.Parse(essay.Summary, found),
                ProseParser.Parse(essay.Question, found),
                [.. essay.Discussion.Select(each => ProseParser.Parse(each, found))])
            : null;
    }

    private static List<BoundPage> Pages(LoadedSite site, HashSet<string> faulty, KeptWork kept, DiagnosticList found)
    {
        List<BoundPage> pages = [];
        foreach (LoadedMarkdown file in site.Markdown.Where(each => each.Source.Path.IsUnder("pages")))
        {
            if (kept.Of($"page {file.Source.Path}", [file], found, own => Page(file, own)) is { } page)
            {
                pages.Add(page);
            }
            else
            {
                faulty.Add(file.Source.Path.Stem);
            }
        }

        return pages;
    }

    private static BoundPage? Page(LoadedMarkdown file, DiagnosticList found)
    {
        ParsedProse body = ProseParser.Parse(file.Source, file.BodyStart, found);
        return TextBinder.Page(file, found) is { } page ? new BoundPage(page, body, ProseParser.Parse(page.Summary, found)) : null;
    }

    /// <summary>The documents of a folder in which each file is one.</summary>
    private static List<T> Files<T>(LoadedSite site, string folder, Func<LoadedData, DiagnosticList, T?> bind, HashSet<string> faulty, KeptWork kept, DiagnosticList found)
        where T : class
    {
        LoadedData[] files = [.. site.Data.Where(each => each.Source.Path.IsUnder(folder))];
        T?[] bound = files.SelectSideBySide(file => Fault.At(file.Source.Path, () => kept.Of($"{folder} {file.Source.Path}", [file], found, own => bind(file, own))));
        faulty.UnionWith(files.Where((_, i) => bound[i] is null).Select(each => each.Source.Path.Stem));
        return [.. bound.OfType<T>()];
    }

    private static BoundChart? Chart(LoadedData file, DiagnosticList found) =>
        ChartBinder.Bind(file, found) is { } chart ? new BoundChart(chart, ProseParser.Parse(chart.NotShown, found), ProseParser.Parse(chart.Caption, found)) : null;

    private static Dictionary<Prose, ParsedProse> SettingsTexts(SiteSettings? settings, DiagnosticList found)
    {
        IEnumerable<Prose> texts = settings is null
            ? []
            :
            [
                settings.Home.Introduction,
                .. settings.Home.Loop is { } loop ? [loop.Note, .. loop.Steps.Select(each => each.Detail)] : Array.Empty<Prose>(),
                .. settings.Sections.Select(each => each.Introduction),
            ];
        return texts.Distinct().ToDictionary(each => each, each => ProseParser.Parse(each, found));
    }

    private static Dictionary<string, T> ById<T>(IEnumerable<T> documents, Func<T, string> id, Func<T, SourceSpan> where, string what, DiagnosticList found)
    {
        Dictionary<string, T> byId = new(StringComparer.Ordinal);
        foreach (T document in documents)
        {
            if (!byId.TryAdd(id(document), document))
            {
                SourceSpan first = where(byId[id(document)]);
                found.Add(BindFindings.DuplicateId, where(document), $"two {what} have the id '{id(document)}', the other in {first.Source.Path} on line {first.Line}", "give one of them another id");
            }
        }

        return byId;
    }
}
