using System.Text.Json;

namespace Site.Tests.Unit.Scenarios;

/// <summary>States whose outputs were worked out by other programs: one row a line, its inputs, its outputs.</summary>
public sealed class PublicRowsTests
{
    private static readonly string Folder = Repository.At("tests", "Unit", "Scenarios", "rows");

    public static TheoryData<string> Functions => [.. Directory.GetFiles(Folder, "*.jsonl").Select(each => Path.GetFileNameWithoutExtension(each)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_function_has_rows() => Assert.Equal(ScenarioSite.Functions.Select(each => each.Id).Order(StringComparer.Ordinal), Directory.GetFiles(Folder, "*.jsonl").Select(each => Path.GetFileNameWithoutExtension(each)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_row_comes_out_of_the_engine(string function)
    {
        JsonElement[] rows = [.. File.ReadLines(Path.Combine(Folder, $"{function}.jsonl")).Where(line => line != "").Select(line => JsonDocument.Parse(line).RootElement)];

        IReadOnlyList<JsonElement> outputs = ScenarioSite.Outputs(function, [.. rows.Select(row => row.GetProperty("in").GetRawText())]);

        Assert.Equal([], rows.Zip(outputs).SelectMany(pair => Differences(function, pair.First, pair.Second)));
    }

    private static IEnumerable<string> Differences(string function, JsonElement row, JsonElement outputs)
    {
        JsonElement wanted = row.GetProperty("out");
        Assert.Equal(wanted.EnumerateObject().Select(each => each.Name).Order(StringComparer.Ordinal), outputs.EnumerateObject().Select(each => each.Name).Order(StringComparer.Ordinal));
        foreach (JsonProperty output in wanted.EnumerateObject())
        {
            JsonElement got = outputs.GetProperty(output.Name);
            if (!IsSame(function, output.Name, output.Value, got))
            {
                yield return $"{row.GetProperty("id")}: {output.Name} is {got}, not {output.Value}";
            }
        }
    }

    private static bool IsSame(string function, string key, JsonElement wanted, JsonElement got)
    {
        if (wanted.ValueKind != JsonValueKind.Number || got.ValueKind != JsonValueKind.Number)
        {
            return wanted.ToString() == got.ToString() && wanted.ValueKind == got.ValueKind;
        }

        (double most, double share) = key.StartsWith("date_", StringComparison.Ordinal) || key == "singular_date" ? (1e-6, 0) : function == "futures" ? (1e-4, 1e-5) : (1e-9, 1e-6);
        return Math.Abs(got.GetDouble() - wanted.GetDouble()) <= most + (share * Math.Abs(wanted.GetDouble()));
    }
}
