using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Site.Binding;
using Site.Documents;

namespace Site.Rendering;

/// <summary>The data of the site as a Frictionless Data Package 2.0: each table with its schema, size and hash.</summary>
internal static class DataPackage
{
    public static string CsvUrl(DataTable table) => $"/data/{table.Name}.csv";

    public static JsonObject Of(BoundSite site) => DataFiles.Without(new JsonObject
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
        ["name"] = "closing-the-loop",
        ["title"] = $"{site.Settings?.Title}: data",
        ["description"] = "Every series that the charts of the site draw, with the source and unit of each column.",
        ["homepage"] = site.Settings?.Address,
        ["resources"] = new JsonArray([.. site.Tables.Select(table => Resource(table, site.Index))]),
    });

    private static JsonNode Resource(DataTable table, SiteIndex index) => DataFiles.Without(new JsonObject
    {
        ["name"] = table.Name,
        ["type"] = "table",
        ["path"] = CsvUrl(table).TrimStart('/'),
        ["title"] = table.Title,
        ["description"] = table.Description,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = table.Csv.Length,
        ["hash"] = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(table.Csv.Span))}",
        ["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Fields.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
        },
        ["sources"] = new JsonArray([.. table.SourceIds.Where(index.Sources.ContainsKey).Select(id => index.Sources[id]).Select(source => DataFiles.Without(new JsonObject { ["title"] = source.Title, ["path"] = source.Url }))]),
        ["licenses"] = new JsonArray(new JsonObject { ["name"] = table.LicenceName, ["title"] = table.Licence }),
        ["x-method"] = table.Method,
        ["x-caveats"] = new JsonArray([.. table.Caveats.Select(each => JsonValue.Create(each))]),
    });

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
