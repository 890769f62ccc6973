using System.Globalization;
using System.Text.Json.Nodes;
using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;
using DataTable = Site.Documents.DataTable;

namespace Site.Rendering;

/// <summary>What each kind of page says of itself to machines, in JSON-LD.</summary>
internal static class PageData
{
    /// <param name="minutes">How long it takes to read.</param>
    public static Html Essay(RenderContext context, BoundEssay bound, IEnumerable<Source> cited, int minutes)
    {
        Essay essay = bound.Essay;
        Section section = context.Settings.Sections.First(each => each.Id == essay.SectionId);
        return StructuredData.Block(new JsonObject
        {
            ["@type"] = new JsonArray("Article", "LearningResource"),
            ["headline"] = Typography.Curl(essay.Title),
            ["alternativeHeadline"] = context.Plain(bound.Question),
            ["description"] = context.Plain(bound.Summary),
            ["url"] = context.Frame.Absolute(essay.Url),
            ["mainEntityOfPage"] = context.Frame.Absolute(essay.Url),
            ["image"] = context.Frame.CardUrl(essay.Url),
            ["author"] = StructuredData.Agents(essay.Authors),
            ["publisher"] = StructuredData.Publisher(context),
            ["datePublished"] = LedgerModels.Date(essay.Published).Machine,
            ["dateModified"] = LedgerModels.Date(essay.Updated).Machine,
            ["inLanguage"] = context.Settings.Language,
            ["license"] = context.Settings.Licence.Url,
            ["isAccessibleForFree"] = true,
            ["articleSection"] = section.Title,
            ["isPartOf"] = new JsonObject { ["@type"] = "WebSite", ["name"] = context.Settings.Title, ["url"] = context.Frame.Absolute("/") },
            ["timeRequired"] = string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M"),
            ["learningResourceType"] = "essay",
            ["teaches"] = StructuredData.Texts(essay.Terms.Select(each => context.Index.Terms[each.Id].Name)),
            ["accessMode"] = new JsonArray("textual", "visual"),
            ["accessibilityFeature"] = new JsonArray("alternativeText", "longDescription", "structuralNavigation", "tableOfContents"),
            ["citation"] = new JsonArray([.. cited.Select(StructuredData.Work)]),
            ["correction"] = new JsonArray([.. Corrections(bound, context)]),
        });
    }

    public static Html Chart(RenderContext context, Chart chart, IReadOnlyList<DataTable> tables) => StructuredData.Block(new JsonObject
    {
        ["@type"] = "Dataset",
        ["name"] = Typography.Curl(chart.Title),
        ["alternateName"] = Typography.Curl(chart.Subtitle),
        ["description"] = context.Drawn(chart).Rendered.Description,
        ["url"] = context.Frame.Absolute(chart.Url),
        ["image"] = context.Frame.CardUrl(chart.Url),
        ["creator"] = StructuredData.Publisher(context),
        ["license"] = Terms(tables.Select(each => context.Ledger.Words(each.Licence))),
        ["isAccessibleForFree"] = true,
        ["dateModified"] = chart.AsOf.IsIso ? chart.AsOf.Text : "",
        ["measurementTechnique"] = StructuredData.Texts(tables.Select(each => context.Ledger.Words(each.Method)).Where(each => each != "").Distinct()),
        ["variableMeasured"] = new JsonArray([.. tables.SelectMany(each => each.Fields).DistinctBy(each => each.Name).Select(Variable)]),
        ["distribution"] = new JsonArray(
            StructuredData.Download("Data", "text/csv", context.Frame.Absolute(ChartFiles.CsvUrl(chart))),
            StructuredData.Download("Data package", "application/zip", context.Frame.Absolute(ChartFiles.ZipUrl(chart))),
            StructuredData.Download("Figure", "application/json", context.Frame.Absolute(ChartFiles.JsonUrl(chart))),
            StructuredData.Download("Picture", "image/svg+xml", context.Frame.Absolute(ChartFiles.SvgUrl(chart)))),
        ["isBasedOn"] = new JsonArray([.. chart.Sources.Select(each => StructuredData.Work(context.Index.Sources[each.Id]))]),
    });

    /// <summary>All tables together, as the data package has them.</summary>
    public static Html Package(RenderContext context) => StructuredData.Block(new JsonObject
    {
        ["@type"] = "Dataset",
        ["name"] = $"{context.Settings.Title}: data",
        ["description"] = "Every series that the charts of the site draw, with the source and unit of each column, as a Frictionless Data Package.",
        ["url"] = context.Frame.Absolute("/charts/"),
        ["creator"] = StructuredData.Publisher(context),
        ["license"] = Terms(context.Site.Tables.Select(each => context.Ledger.Words(each.Licence))),
        ["isAccessibleForFree"] = true,
        ["dateModified"] = LedgerModels.Date(context.Settings.AsOf).Machine,
        ["distribution"] = new JsonArray(
        [
            StructuredData.Download("Data package", "application/json", context.Frame.Absolute("/datapackage.json")),
            .. context.Site.Tables.Select(each => StructuredData.Download(each.Title, "text/csv", context.Frame.Absolute(DataPackage.CsvUrl(each)))),
        ]),
    });

    public static Html Fact(RenderContext context, Fact fact) => StructuredData.Block(new JsonObject
    {
        ["@type"] = "Claim",
        ["name"] = LedgerModels.Title(fact),
        ["text"] = Typography.Curl(fact.Statement),
        ["url"] = context.Frame.Absolute(fact.Url),
        ["author"] = Claimant(context, fact),
        ["appearance"] = new JsonArray([.. fact.Sources.Select(each => StructuredData.Work(context.Index.Sources[each.Id]))]),
        ["about"] = new JsonArray([.. fact.Value.Select(each => Observation(fact, each))]),
        ["dateModified"] = fact.History.Count > 0 ? LedgerModels.Date(fact.History[^1].Date).Machine : "",
    });

    private static JsonNode Observation(Fact fact, decimal value) => DataFiles.Without(new JsonObject
    {
        ["@type"] = "Observation",
        ["name"] = fact.Words,
        ["value"] = value,
        ["unitText"] = fact.Unit,
        ["measuredProperty"] = fact.Unit,
        ["measurementMethod"] = StatusWords.Label(fact.Status),
        ["observationDate"] = fact.AsOf is { IsIso: true } date ? date.Text : "",
    });

    /// <summary>The listed voice that makes the claim, else the words in which the entry names one.</summary>
    private static JsonObject Claimant(RenderContext context, Fact fact) =>
        StructuredData.Agent(context.Ledger.Claimant(fact)?.Name ?? new CslName { Literal = fact.ClaimedBy });

    /// <summary>Numbers that the essay uses and that were changed since they were first published.</summary>
    private static IEnumerable<JsonNode> Corrections(BoundEssay bound, RenderContext context) =>
        from id in bound.Texts.SelectMany(each => each.ReferencesTo(ReferenceKind.Fact)).Select(each => each.Id).Distinct()
        from change in context.Index.Facts[id].History.Skip(1)
        select new JsonObject { ["@type"] = "CorrectionComment", ["text"] = change.Reason, ["datePublished"] = LedgerModels.Date(change.Date).Machine };

    private static JsonNode Variable(Documents.DataField field) => DataFiles.Without(new JsonObject
    {
        ["@type"] = "PropertyValue",
        ["name"] = field.Title,
        ["description"] = field.Description,
        ["unitText"] = field.Unit,
    });

    private static JsonArray Terms(IEnumerable<string> licences) =>
        [.. licences.Where(each => each != "").Distinct().Select(each => new JsonObject { ["@type"] = "CreativeWork", ["name"] = each })];
}
