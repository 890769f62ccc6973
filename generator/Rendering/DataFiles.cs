using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Binding;
using Site.Checking;
using Site.Citing;
using Site.Documents;
using Site.Emitting;

namespace Site.Rendering;

/// <summary>What machines read: the ledger, the sources as CSL-JSON, BibTeX and RIS, the data tables with their package, and the redirects of the host.</summary>
internal static class DataFiles
{
    internal static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<OutputFile> Of(BoundSite site)
    {
        CitedWork[] works = [.. site.Sources.Select(CitedWork.Of)];
        yield return Json("/ledger.json", new JsonObject { ["facts"] = new JsonArray([.. site.Facts.Select(Fact)]) });
        yield return Json("/sources.json", new JsonArray([.. works.Select(CslJson.Item)]));
        yield return OutputFile.Text("/sources.bib", () => string.Join("\n\n", works.Select(BibTeX.Write)) + "\n");
        yield return OutputFile.Text("/sources.ris", () => string.Join("\n\n", works.Select(Ris.Write)) + "\n");
        yield return Json("/datapackage.json", DataPackage.Of(site));
        foreach (DataTable table in site.Tables)
        {
            yield return new OutputFile(OutputPath.OfUrl(DataPackage.CsvUrl(table)), table.Csv);
        }

        string redirects = string.Concat(AddressChecks.Redirects(site).OrderBy(each => each.From.Id, StringComparer.Ordinal).Select(each => $"{each.From.Id} {each.To} 301\n"));
        if (redirects != "")
        {
            yield return OutputFile.Text("/_redirects", redirects);
        }
    }

    public static OutputFile Json(string url, JsonNode node) => OutputFile.Text(url, Text(node) + "\n");

    /// <summary>Indented by two spaces, letters as they are.</summary>
    public static string Text(JsonNode node) => node.ToJsonString(Readable);

    private static JsonNode Fact(Fact fact) => Without(new JsonObject
    {
        ["id"] = fact.Id,
        ["topic"] = fact.Topic,
        ["tier"] = fact.Tier == FactTier.Core ? "core" : "support",
        ["statement"] = fact.Statement,
        ["words"] = fact.Words,
        ["value"] = Numbers(fact.Value),
        ["range"] = Numbers(fact.Range),
        ["unit"] = fact.Unit,
        ["bound"] = fact.Bound,
        ["approx"] = fact.IsApproximate ? true : null,
        ["as-of"] = fact.AsOf?.Text,
        ["claimed-by"] = fact.ClaimedBy,
        ["status"] = StatusWords.Key(fact.Status),
        ["sources"] = Ids(fact.Sources),
        ["series"] = fact.Series?.Id,
        ["disputed-by"] = Ids(fact.DisputedBy),
        ["rejected-by"] = Ids(fact.RejectedBy),
        ["caveats"] = fact.Caveats,
        ["discrepancy"] = fact.Discrepancy,
        ["quote"] = fact.Quote?.Id,
        ["history"] = new JsonArray([.. fact.History.Select(each => Without(new JsonObject
        {
            ["date"] = each.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["value"] = Numbers(each.Value),
            ["range"] = Numbers(each.Range),
            ["reason"] = each.Reason,
        }))]),
    });

    private static JsonArray Ids(IEnumerable<Reference> references) => [.. references.Select(each => JsonValue.Create(each.Id))];

    private static JsonArray Numbers(IEnumerable<decimal> numbers) => [.. numbers.Select(each => JsonValue.Create(each))];

    /// <summary>The object without its empty texts, lists and nothings.</summary>
    internal static JsonObject Without(JsonObject full)
    {
        foreach (string key in full.Where(each => IsEmpty(each.Value)).Select(each => each.Key).ToArray())
        {
            full.Remove(key);
        }

        return full;
    }

    private static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        JsonValue value => value.TryGetValue(out string? text) && text == "",
        _ => false,
    };
}
