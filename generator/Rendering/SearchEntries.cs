using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Search;

namespace Site.Rendering;

/// <summary>Everything of the site that a reader may want to find again, each with its address.</summary>
internal static class SearchEntries
{
    /// <returns>By kind. Within a kind the order is that of reading, and core facts stand before supporting ones.</returns>
    public static IReadOnlyList<SearchEntry> Of(RenderContext context)
    {
        BoundSite site = context.Site;
        return
        [
            .. site.Terms.Select(each => Term(context, each)),
            .. site.Essays.Select(each => Essay(context, each)),
            .. site.Facts.OrderBy(each => each.Tier).Select(each => Fact(context, each)),
            .. site.Essays.SelectMany(each => Passages(context, each.Essay.Title, each.Essay.Url, each.Body, SearchKind.Passage)),
            .. site.Charts.Select(each => Chart(context, each)),
            .. site.Scenarios.Select(each => Scenario(each.Scenario)),
            .. site.Teaching.Select(each => Lesson(context, each)),
            .. site.People.Select(each => Voice(context, each)),
            .. site.Sources.Select(each => Source(context, each)),
            .. ProsePagesOf(site).SelectMany(each => Passages(context, each.Page.Title, each.Page.Url, each.Body, SearchKind.Page)),
        ];
    }

    /// <summary>A page with a section's name is that section's introduction, and has no permalinks there.</summary>
    private static IEnumerable<BoundPage> ProsePagesOf(BoundSite site) =>
        site.Pages.Where(page => site.Settings!.Sections.All(section => section.Id != page.Page.Slug));

    private static SearchEntry Term(RenderContext context, Term term) => new()
    {
        Kind = SearchKind.Term,
        Url = term.Url,
        Title = Typography.Curl(term.Name),
        AlsoCalled = string.Join(' ', term.AlsoKnownAs),
        Text = context.Ledger.Words(term.Definition),
    };

    private static SearchEntry Essay(RenderContext context, BoundEssay bound) => new()
    {
        Kind = SearchKind.Essay,
        Url = bound.Essay.Url,
        Title = Typography.Curl(bound.Essay.Title),
        Where = context.Settings.Sections.First(each => each.Id == bound.Essay.SectionId).Title,
        Text = $"{context.Plain(bound.Question)} {context.Plain(bound.Summary)}",
        AlsoSays = string.Join(' ', bound.Discussion.Select(context.Plain)),
    };

    private static SearchEntry Fact(RenderContext context, Fact fact)
    {
        Quote? quote = fact.Quote is { } named ? context.Index.Quotes[named.Id] : null;
        string said = quote is null ? "" : $"“{quote.Text}” {context.Index.People[quote.Speaker.Id].Name.Full}. ";
        return new SearchEntry
        {
            Kind = SearchKind.Fact,
            Url = fact.Url,
            Title = Typography.Curl(fact.Statement),
            Where = fact.AsOf is { } date ? $"{fact.ClaimedBy}, {date.Words}" : fact.ClaimedBy,
            Text = $"{said}{context.Ledger.Words(fact.Caveats)}",
            AlsoCalled = Typography.Curl(fact.Words),
            AlsoSays = $"{fact.ClaimedBy} {LedgerModels.Value(fact.Value, fact.Unit)} {context.Ledger.Words(fact.Discrepancy)} {string.Join(' ', fact.Sources.Select(each => SourceWords.AuthorYear(context.Index.Sources[each.Id])))}",
            Status = StatusWords.Key(fact.Status),
        };
    }

    private static IEnumerable<SearchEntry> Passages(RenderContext context, string title, string url, ParsedProse prose, SearchKind kind) =>
        ProsePassages.Of(prose, context.Index).Select(each => new SearchEntry
        {
            Kind = kind,
            Url = $"{url}#{each.Anchor}",
            Title = each.Heading == "" ? Typography.Curl(title) : each.Heading,
            Where = each.Heading == "" ? "" : Typography.Curl(title),
            Text = each.Text,
        });

    private static SearchEntry Chart(RenderContext context, BoundChart bound) => new()
    {
        Kind = SearchKind.Chart,
        Url = bound.Chart.Url,
        Title = Typography.Curl(bound.Chart.Title),
        Where = Typography.Curl(bound.Chart.Subtitle),
        Text = Typography.Curl(bound.Chart.Alt),
        AlsoSays = $"{context.Plain(bound.NotShown)} {context.Plain(bound.Caption)} {string.Join(' ', bound.Chart.Sources.Select(each => SourceWords.AuthorYear(context.Index.Sources[each.Id])))}",
        Status = StatusWords.Key(bound.Chart.Status),
    };

    private static SearchEntry Scenario(Scenario scenario) => new()
    {
        Kind = SearchKind.Scenario,
        Url = scenario.Url,
        Title = Typography.Curl(scenario.Main.Title),
        Where = Typography.Curl(scenario.Main.Question),
        Text = Typography.Curl(scenario.Summary.Text),
        AlsoSays = string.Join(' ', scenario.Functions.SelectMany(each => each.Parameters.Select(parameter => parameter.Name).Concat(each.Presets.Select(preset => $"{preset.Name} {preset.Holder.Text}")))),
    };

    private static SearchEntry Lesson(RenderContext context, BoundTeaching bound) => new()
    {
        Kind = SearchKind.Lesson,
        Url = bound.Notes.Url,
        Title = context.Plain(bound.Parsed[bound.Notes.Topic]),
        Where = $"Teaching notes: {Typography.Curl(context.Index.Essays[bound.Notes.Slug].Title)}",
        Text = string.Join(' ', bound.Notes.Objectives.Select(each => context.Plain(bound.Parsed[each]))),
        AlsoSays = string.Join(' ', bound.Notes.Discussion.Select(each => each.Question).Concat(bound.Notes.Misconceptions.Select(each => each.Claim)).Select(each => context.Plain(bound.Parsed[each]))),
    };

    private static SearchEntry Voice(RenderContext context, Person person) => new()
    {
        Kind = SearchKind.Voice,
        Url = person.Url,
        Title = person.Name.Full,
        Where = Typography.Curl(person.Role),
        Text = context.Ledger.Words($"{person.Summary} {person.Interest}".Trim()),
    };

    private static SearchEntry Source(RenderContext context, Source source) => new()
    {
        Kind = SearchKind.Source,
        Url = source.EntryUrl,
        Title = Typography.Curl(source.Title),
        Where = $"{SourceWords.AuthorYear(source)}{(source.ContainerTitle == "" ? "" : $", {Typography.Curl(source.ContainerTitle)}")}",
        Text = context.Ledger.Words(source.Note),
        AlsoCalled = SourceWords.AuthorYear(source),
        AlsoSays = $"{string.Join(' ', source.Authors.Select(each => each.Full))} {source.Publisher} {source.ContainerTitle} {source.Number}",
    };
}
