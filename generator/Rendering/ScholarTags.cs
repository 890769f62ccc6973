using Site.Binding;
using Site.Citing;
using Site.Documents;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What scholarly indexes and reference managers look for in the head of an essay: Highwire's tags and Dublin Core's.</summary>
internal static class ScholarTags
{
    public static IReadOnlyList<MetaTag> Of(RenderContext context, BoundEssay bound, IEnumerable<Source> cited)
    {
        Essay essay = bound.Essay;
        CitedWork work = Citations.Of(context, essay);
        return
        [
            new("article:published_time", Date(essay.Published)),
            new("article:modified_time", Date(essay.Updated)),
            new("article:section", Section(context, essay)),
            new("citation_title", work.Title),
            .. work.Authors.Select(each => new MetaTag("citation_author", each.FamilyFirst)),
            new("citation_publication_date", work.SlashedDate),
            new("citation_online_date", work.SlashedDate),

            // A part of a larger work: the tag by which reference managers know one.
            new("citation_book_title", context.Settings.Title),
            new("citation_publisher", context.Settings.Title),
            new("citation_fulltext_html_url", work.Url),
            new("citation_public_url", work.Url),
            new("citation_language", context.Settings.Language),
            .. Keywords(context, essay),
            new("citation_abstract", context.Plain(bound.Summary)),
            .. cited.Select(each => new MetaTag("citation_reference", Reference(each))),
            new("dc.identifier", work.Url),
            new("dcterms.modified", Date(essay.Updated)),
        ];
    }

    public static HeadLink Schema { get; } = new() { Rel = "schema.dcterms", Url = "http://purl.org/dc/terms/" };

    private static string Section(RenderContext context, Essay essay) => context.Settings.Sections.First(each => each.Id == essay.SectionId).Title;

    private static IEnumerable<MetaTag> Keywords(RenderContext context, Essay essay) =>
        essay.Terms.Count == 0 ? [] : [new MetaTag("citation_keywords", string.Join("; ", essay.Terms.Select(each => context.Index.Terms[each.Id].Name)))];

    private static string Reference(Source source)
    {
        string[] fields =
        [
            $"citation_title={Field(source.Title)}",
            .. source.Authors.Select(each => $"citation_author={Field(each.FamilyFirst)}"),
            .. source.Issued is null ? Array.Empty<string>() : [$"citation_publication_date={CitedWork.Of(source).SlashedDate}"],
        ];
        return string.Concat(fields.Select(each => $"{each};"));
    }

    // A semicolon ends a field.
    private static string Field(string text) => text.Replace(';', ',');

    private static string Date(DateOnly date) => LedgerModels.Date(date).Machine;
}
