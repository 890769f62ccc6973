using System.Text.Json.Nodes;
using Site.Documents;

namespace Site.Citing;

/// <summary>Items of CSL-JSON, the form in which citation processors exchange works. Nothing stands in it that is not known.</summary>
public static class CslJson
{
    public static JsonObject Item(CitedWork work)
    {
        var item = new JsonObject { ["id"] = work.Key, ["type"] = work.Type };
        if (work.Authors.Count > 0)
        {
            item["author"] = new JsonArray([.. work.Authors.Select(Name)]);
        }

        Add(item, "title", work.Title);
        Add(item, "container-title", work.ContainerTitle);
        Add(item, "publisher", work.Publisher);
        if (work.DateParts.Count > 0)
        {
            item["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray([.. work.DateParts.Select(each => JsonValue.Create(each))])) };
        }

        Add(item, "version", work.Version);
        Add(item, "URL", work.Url);
        Add(item, "DOI", work.Doi);
        Add(item, "number", work.Number);
        Add(item, "volume", work.Volume);
        Add(item, "issue", work.Issue);
        Add(item, "note", work.Note);
        return item;
    }

    private static JsonNode Name(CslName name)
    {
        var item = new JsonObject();
        Add(item, "family", name.Family);
        Add(item, "given", name.Given);
        Add(item, "literal", name.Literal);
        return item;
    }

    private static void Add(JsonObject item, string name, string text)
    {
        if (text != "")
        {
            item[name] = text;
        }
    }
}
