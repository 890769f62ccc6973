using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Binding;
using Site.Diagnostics;

namespace Site.Schemas;

/// <summary>Writes the form of a file as a JSON Schema (draft 07, which editors read), so that they complete and check its keys.</summary>
public static class JsonSchema
{
    /// <summary>In the input folder; builds pass over names that begin with a dot.</summary>
    public const string Folder = ".schemas";

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a text may be: in YAML one that looks like a number is one.</summary>
    private static readonly string[] TextTypes = ["string", "number", "boolean"];

    /// <summary>The first line by which an editor finds the schema of a YAML file.</summary>
    /// <param name="path">Of the file, in the input folder.</param>
    /// <returns>Empty for files without a schema.</returns>
    public static string LineFor(string path) =>
        InputForm.Of(path) is { } form ? $"# yaml-language-server: $schema={string.Concat(path.Where(each => each == '/').Select(_ => "../"))}{Folder}/{form.Name}.json\n" : "";

    /// <summary>Every schema, as name and text.</summary>
    public static IEnumerable<(string Name, string Text)> All() => InputForm.All.SelectSideBySide(each => ($"{each.Name}.json", Of(each)));

    /// <summary>The schema of one kind of file.</summary>
    public static string Of(InputForm input)
    {
        var probe = FormProbe.Of(input);
        JsonObject one = Mapping(probe, probe.Root, input.What);
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = input.IsList ? $"{input.Files}: a list, each entry one {input.What}" : $"{input.Files}: one {input.What}" };
        if (input.IsList)
        {
            schema["type"] = "array";
            schema["items"] = one;
        }
        else
        {
            foreach ((string key, JsonNode? value) in one)
            {
                schema[key] = value!.DeepClone();
            }
        }

        return SharedParts.Of(schema).ToJsonString(Written) + "\n";
    }

    private static JsonObject Mapping(FormProbe probe, MappingForm form, string what)
    {
        var properties = new JsonObject();
        foreach ((string key, ValueForm value) in form.Keys)
        {
            properties[key] = Value(probe, value);
        }

        KeyRules rules = KeyRules.Of(probe, form);
        var schema = new JsonObject { ["description"] = what, ["type"] = "object", ["properties"] = properties };
        if (rules.Required.Count > 0)
        {
            schema["required"] = List(rules.Required);
        }

        if (form.Named is { } named)
        {
            schema["additionalProperties"] = Value(probe, named);
        }
        else if (form.IsClosed)
        {
            schema["additionalProperties"] = false;
        }

        if (rules.Conditions.Count > 0)
        {
            schema["allOf"] = new JsonArray([.. rules.Conditions.Select(Condition)]);
        }

        return schema;
    }

    private static JsonObject Condition(KeyRule rule)
    {
        var isThere = new JsonObject { ["required"] = List([rule.Key]) };
        if (rule.Word is { } word)
        {
            isThere["properties"] = new JsonObject { [rule.Key] = new JsonObject { ["const"] = word } };
        }

        var then = new JsonObject();
        if (rule.Required.Count > 0)
        {
            then["required"] = List(rule.Required);
        }

        if (rule.Refused.Count > 0)
        {
            then["properties"] = new JsonObject(rule.Refused.Select(each => KeyValuePair.Create(each, (JsonNode?)JsonValue.Create(false))));
        }

        return new JsonObject { ["if"] = isThere, [rule.IsThere ? "then" : "else"] = then };
    }

    private static JsonNode Value(FormProbe probe, ValueForm value) => value.Form switch
    {
        KeyForm.Anything => JsonValue.Create(true),
        KeyForm.Text => Typed(TextTypes),
        KeyForm.Texts => OneOrMore(Typed(TextTypes), TextTypes),
        KeyForm.Id => Pattern("^[a-z0-9]+(-[a-z0-9]+)*$", "string", "integer"),
        KeyForm.Flag => Typed("boolean"),
        KeyForm.Number => Typed("number"),
        KeyForm.WholeNumber => Typed("integer"),
        KeyForm.Numbers => OneOrMore(Typed("number"), "number"),
        KeyForm.Date => Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "string"),
        KeyForm.PartialDate => Pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-Q[1-4]|-[0-9]{4})?$", "string", "integer"),
        KeyForm.Word => Among(value.Words),
        KeyForm.Words => new JsonObject { ["anyOf"] = new JsonArray(Among(value.Words), new JsonObject { ["type"] = "array", ["items"] = Among(value.Words) }) },
        KeyForm.Mapping => Mapping(probe, value.Inside!, value.ItemName),
        KeyForm.Mappings => new JsonObject { ["type"] = "array", ["items"] = Mapping(probe, value.Inside!, value.ItemName) },
        _ => throw new InvalidOperationException($"nothing says how to write the form {value.Form}"),
    };

    private static JsonObject Typed(params string[] types) => new() { ["type"] = types is [var one] ? one : List(types) };

    private static JsonObject Pattern(string pattern, params string[] types)
    {
        JsonObject schema = Typed(types);
        schema["pattern"] = pattern;
        return schema;
    }

    private static JsonObject OneOrMore(JsonObject item, params string[] types)
    {
        JsonObject schema = Typed([.. types, "array"]);
        schema["items"] = item;
        return schema;
    }

    /// <summary>In YAML a word of digits is a number.</summary>
    private static JsonObject Among(IReadOnlyList<string> words) => new()
    {
        ["enum"] = new JsonArray([.. words.Select(each => (JsonNode)JsonValue.Create(each)), .. words.Where(each => each.All(char.IsAsciiDigit)).Select(each => (JsonNode)JsonValue.Create(int.Parse(each, CultureInfo.InvariantCulture)))]),
    };

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(each => JsonValue.Create(each))]);
}
