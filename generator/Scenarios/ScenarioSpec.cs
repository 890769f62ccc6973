using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Site.Documents;
using Site.Markdown;

namespace Site.Scenarios;

/// <summary>What the scripts know of a function, as JSON: the same text for the engine of the build and for a reader's browser.</summary>
public static class ScenarioSpec
{
    // Written into a script element: the default encoder leaves no '<', '>' or '&' as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static string Write(Scenario scenario, ScenarioFunction function, SiteIndex index)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("id", function.Id);
            writer.WriteString("function", function.Export);
            writer.WriteString("page", scenario.Url);
            Words(writer, "title", function.Title);
            Words(writer, "question", function.Question);
            writer.WriteNumber("version", scenario.Version);
            List(writer, "parameters", function.Parameters, each => Parameter(writer, each, index));
            List(writer, "outputs", function.Outputs, each => Output(writer, each));
            List(writer, "presets", function.Presets, each => Preset(writer, each));
            List(writer, "sentence", function.Sentence, each => Case(writer, each));
            List(writer, "validity", function.Validity, each => Case(writer, each));
            ScenarioChartSpec.Write(writer, function.Chart);
            if (function.Table is { } table)
            {
                writer.WriteStartObject("table");
                Words(writer, "name", table.Name);
                Strings(writer, "columns", table.Columns.Select(each => each.Id));
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    internal static void List<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void Strings(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    internal static void Number(Utf8JsonWriter writer, string name, decimal number)
    {
        writer.WritePropertyName(name);

        // 1.20 and 1.2 are one number and must be one text.
        writer.WriteRawValue(number.ToString("0.############################", CultureInfo.InvariantCulture));
    }

    /// <summary>Words that readers see, with printed quotation marks.</summary>
    internal static void Words(Utf8JsonWriter writer, string name, string words) => writer.WriteString(name, Typography.Curl(words));

    internal static void OptionalText(Utf8JsonWriter writer, string name, string text)
    {
        if (text != "")
        {
            writer.WriteString(name, text);
        }
    }

    private static void Parameter(Utf8JsonWriter writer, ScenarioParameter parameter, SiteIndex index)
    {
        writer.WriteString("key", parameter.Key);
        Words(writer, "name", parameter.Name);
        writer.WriteString("symbol", parameter.Symbol);
        Words(writer, "unit", parameter.Unit);
        OptionalText(writer, "format", parameter.Format);
        Value(writer, "default", parameter.Default);
        if (parameter.Range is { } range)
        {
            Number(writer, "min", range.Min);
            Number(writer, "max", range.Max);
            Number(writer, "step", range.Step);
            writer.WriteString("scale", range.IsLog ? "log" : "linear");
            writer.WriteBoolean("whole", range.IsWhole);
        }
        else
        {
            List(writer, "choices", parameter.Choices, each =>
            {
                writer.WriteString("id", each.Id);
                Words(writer, "name", each.Name);
            });
        }

        Words(writer, "group", parameter.Group);
        Words(writer, "hint", parameter.Hint.Text);
        writer.WriteString("grade", parameter.Grade.ToString().ToLowerInvariant());
        List(writer, "held", parameter.Held, each => Held(writer, each, index));
    }

    private static void Held(Utf8JsonWriter writer, HeldValue held, SiteIndex index)
    {
        Value(writer, "value", held.Value);
        Words(writer, "who", held.Who);
        if (held.Date is { } date)
        {
            writer.WriteString("date", date.Text);
        }

        if (index.Sources.TryGetValue(held.Source.Id, out Source? source))
        {
            writer.WriteStartObject("source");
            Words(writer, "title", source.Title);
            writer.WriteString("url", source.EntryUrl);
            writer.WriteEndObject();
        }

        OptionalText(writer, "words", Typography.Curl(held.Words));
    }

    private static void Output(Utf8JsonWriter writer, ScenarioOutput output)
    {
        writer.WriteString("key", output.Key);
        Words(writer, "name", output.Name);
        OptionalText(writer, "format", output.Format);
        Words(writer, "absent", output.Absent);
        if (output.Words.Count > 0)
        {
            writer.WriteStartObject("words");
            foreach (ScenarioChoice word in output.Words)
            {
                Words(writer, word.Id, word.Name);
            }

            writer.WriteEndObject();
        }

        Words(writer, "meaning", output.Meaning.Text);
        writer.WriteBoolean("readout", output.IsReadout);
    }

    /// <summary>The inputs of every preset, as a JSON list of objects.</summary>
    public static string InputsOfPresets(ScenarioFunction function) =>
        $"[{string.Join(',', function.Presets.Select(each => StateOf(each.Inputs)))}]";

    /// <summary>Inputs as a JSON object.</summary>
    internal static string StateOf(IReadOnlyList<ScenarioInput> inputs) => JsonLine.Of(writer => Inputs(writer, inputs));

    private static void Inputs(Utf8JsonWriter writer, IReadOnlyList<ScenarioInput> inputs)
    {
        foreach (ScenarioInput input in inputs)
        {
            Value(writer, input.Key, input.Value);
        }
    }

    private static void Preset(Utf8JsonWriter writer, ScenarioPreset preset)
    {
        writer.WriteString("id", preset.Id);
        Words(writer, "name", preset.Name);
        writer.WriteStartObject("inputs");
        Inputs(writer, preset.Inputs);
        writer.WriteEndObject();
        Words(writer, "holder", preset.Holder.Text);
    }

    private static void Case(Utf8JsonWriter writer, ScenarioCase each)
    {
        List(writer, "when", each.When, condition =>
        {
            writer.WriteString("value", condition.Key.Id);
            string comparison = condition.Comparison.ToString();
            Value(writer, char.ToLowerInvariant(comparison[0]) + comparison[1..], condition.Value);
        });
        Words(writer, "text", each.Text);
    }

    private static void Value(Utf8JsonWriter writer, string name, ScenarioValue value)
    {
        switch (value.Kind)
        {
            case ScenarioValueKind.Number:
                Number(writer, name, value.Number);
                break;
            case ScenarioValueKind.Flag:
                writer.WriteBoolean(name, value.Text == "true");
                break;
            case ScenarioValueKind.Word:
                writer.WriteString(name, value.Text);
                break;
            default:
                writer.WriteNull(name);
                break;
        }
    }
}
