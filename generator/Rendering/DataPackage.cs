using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Site.Binding;
using Site.Charts;
using Site.Documents;
using Site.Emitting;

namespace Site.Rendering;

/// <summary>The data of the site as a Frictionless Data Package 2.0: each table with its schema, size and hash.</summary>
internal static class DataPackage
{
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    public static string CsvUrl(DataTable table) => $"/data/{table.Name}.csv";

    public static JsonObject Of(BoundSite site) => DataFiles.Without(new JsonObject
    {
        ["$schema"] = Profile,
        ["name"] = "closing-the-loop",
        ["title"] = $"{site.Settings?.Title}: data",
        ["description"] = "Every series that the charts of the site draw, with the source and unit of each column.",
        ["homepage"] = site.Settings?.Address,
        ["resources"] = new JsonArray([.. site.Tables.Select(table => Resource(table, site.Index))]),
    });

    /// <summary>What one chart shows, as a package by itself.</summary>
    /// <param name="csv">The only data file of the package, beside its description.</param>
    public static JsonObject Of(RenderContext context, BoundChart bound, RenderedChart rendered, OutputFile csv)
    {
        Chart chart = bound.Chart;
        DataTable[] tables = [.. chart.Panels.Select(each => each.Data.Id).Distinct().Select(id => context.Index.Tables[id])];
        SiteSettings settings = context.Settings;
        return DataFiles.Without(new JsonObject
        {
            ["$schema"] = Profile,
            ["name"] = chart.Id,
            ["id"] = context.Frame.Absolute(ChartFiles.ZipUrl(chart)),
            ["title"] = chart.Title,
            ["description"] = $"{chart.Subtitle}. {rendered.Description}",
            ["homepage"] = context.Frame.Absolute(chart.Url),
            ["created"] = settings.AsOf.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture),
            ["contributors"] = new JsonArray([.. settings.Authors.Select(each => new JsonObject { ["title"] = each, ["organization"] = settings.Title })]),
            ["licenses"] = new JsonArray(new JsonObject { ["path"] = settings.Licence.Url, ["title"] = settings.Licence.Name }),
            ["sources"] = Sources(chart.Sources.Select(each => context.Index.Sources[each.Id])),
            ["resources"] = new JsonArray(Resource(chart.Id, csv.Path.Value, chart.Title, string.Join(' ', tables.Select(each => each.Description).Distinct()), csv.Make(), rendered.CsvFields, [.. tables.DistinctBy(each => each.Licence)])),
            ["x-method"] = string.Join(' ', tables.Select(each => each.Method).Distinct()),
            ["x-caveats"] = Texts(tables.SelectMany(each => each.Caveats).Distinct()),
            ["x-does-not-show"] = context.Plain(bound.NotShown),
        });
    }

    private static JsonNode Resource(DataTable table, SiteIndex index)
    {
        JsonObject resource = Resource(table.Name, CsvUrl(table).TrimStart('/'), table.Title, table.Description, table.Csv, table.Fields, [table]);
        resource["sources"] = Sources(table.SourceIds.Where(index.Sources.ContainsKey).Select(id => index.Sources[id]));
        resource["x-method"] = table.Method;
        resource["x-caveats"] = Texts(table.Caveats);
        return DataFiles.Without(resource);
    }

    /// <param name="licensed">Tables whose terms hold for it.</param>
    private static JsonObject Resource(string name, string path, string title, string description, ReadOnlyMemory<byte> csv, IReadOnlyList<DataField> fields, IReadOnlyList<DataTable> licensed) => DataFiles.Without(new JsonObject
    {
        ["name"] = name,
        ["type"] = "table",
        ["path"] = path,
        ["title"] = title,
        ["description"] = description,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = csv.Length,
        ["hash"] = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(csv.Span))}",
        ["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. fields.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
        },
        ["licenses"] = new JsonArray([.. licensed.Select(each => new JsonObject { ["name"] = each.LicenceName, ["title"] = each.Licence })]),
    });

    private static JsonArray Sources(IEnumerable<Source> sources) =>
        [.. sources.Select(source => DataFiles.Without(new JsonObject { ["title"] = source.Title, ["path"] = source.Url }))];

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(each => JsonValue.Create(each))];

    private static JsonNode Field(DataField field) => DataFiles.Without(new JsonObject
    {
        ["name"] = field.Name,
        ["type"] = field.Type switch
        {
            DataFieldType.Number => "number",
            DataFieldType.Integer => "integer",
            DataFieldType.Boolean => "boolean",
            DataFieldType.Date => "date",
            DataFieldType.YearMonth => "yearmonth",
            _ => "string",
        },
        ["title"] = field.Title,
        ["description"] = field.Description,
        ["x-unit"] = field.Unit,
        ["x-source"] = field.Source,
    });
}
