using System.Globalization;
using System.Text.Json.Nodes;

namespace Site.Schemas;

/// <summary>Writes the form of a mapping that stands at several places of a schema once, under its definitions.</summary>
internal sealed class SharedParts
{
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly JsonObject definitions = [];

    public static JsonObject Of(JsonObject schema)
    {
        var parts = new SharedParts();
        parts.Count(schema);
        JsonObject shared = parts.Rewritten(schema);
        if (parts.definitions.Count > 0)
        {
            shared["definitions"] = parts.definitions;
        }

        return shared;
    }

    private static bool IsMapping(JsonNode? node) => node is JsonObject part && part.ContainsKey("properties") && part.ContainsKey("description");

    private void Count(JsonNode? node)
    {
        if (IsMapping(node))
        {
            string text = node!.ToJsonString();
            uses[text] = uses.GetValueOrDefault(text) + 1;
        }

        foreach (JsonNode? child in node switch { JsonObject part => part.Select(each => each.Value), JsonArray list => list, _ => [] })
        {
            Count(child);
        }
    }

    private JsonObject Rewritten(JsonObject part) => new(part.Select(each => KeyValuePair.Create(each.Key, Child(each.Value))));

    private JsonNode? Child(JsonNode? node) => node switch
    {
        JsonObject part when IsMapping(part) && uses[part.ToJsonString()] > 1 => new JsonObject { ["$ref"] = $"#/definitions/{NameOf(part)}" },
        JsonObject part => Rewritten(part),
        JsonArray list => new JsonArray([.. list.Select(Child)]),
        _ => node?.DeepClone(),
    };

    private string NameOf(JsonObject part)
    {
        string text = part.ToJsonString();
        if (!names.TryGetValue(text, out string? name))
        {
            string what = part["description"]!.GetValue<string>().Replace(' ', '-');
            name = what;
            for (int i = 2; names.ContainsValue(name); i++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{what}-{i}");
            }

            names.Add(text, name);
            definitions[name] = Rewritten(part);
        }

        return name;
    }
}
