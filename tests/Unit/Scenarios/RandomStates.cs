using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Site.Documents;

namespace Site.Tests.Unit.Scenarios;

/// <summary>States anywhere in the ranges of a function's parameters, at their ends more often than chance would have it.</summary>
internal static class RandomStates
{
    private const int Fine = 1_000_000;

    public static IReadOnlyList<ScenarioStateOf> Of(ScenarioFunction function, int count)
    {
        Gen<ScenarioStateOf> states = Gen.Choose(0, Fine).ArrayOf(function.Parameters.Count * 2)
            .Select(drawn => new ScenarioStateOf([.. function.Parameters.Select((parameter, i) => (parameter.Key, Value(parameter, drawn[2 * i], drawn[(2 * i) + 1] / (double)Fine)))]));
        return [.. states.Sample(100, new Rnd(Seeds.Run | 1, 1), count)];
    }

    private static string Value(ScenarioParameter parameter, int kind, double share)
    {
        if (parameter.Range is not { } range)
        {
            return $"\"{parameter.Choices[(int)(share * (parameter.Choices.Count - 1) + 0.5)].Id}\"";
        }

        (double min, double max) = ((double)range.Min, (double)range.Max);
        double value = (kind % 8) switch
        {
            0 => min,
            1 => max,
            2 or 3 => (double)parameter.Default.Number,
            _ when min > 0 && max / min > 50 => min * Math.Pow(max / min, share),
            _ => min + ((max - min) * share),
        };
        return Math.Clamp(range.IsWhole ? Math.Floor(value) : value, min, max).ToString("R", CultureInfo.InvariantCulture);
    }
}

/// <summary>A value for each parameter, as JSON.</summary>
internal sealed record ScenarioStateOf(IReadOnlyList<(string Key, string Value)> Inputs)
{
    public string Json => $"{{{string.Join(',', Inputs.Select(each => $"\"{each.Key}\":{each.Value}"))}}}";

    public double this[string key] => double.Parse(Inputs.First(each => each.Key == key).Value, CultureInfo.InvariantCulture);

    public ScenarioStateOf With(params (string Key, double Value)[] changes) =>
        new([.. Inputs.Select(each => changes.FirstOrDefault(change => change.Key == each.Key) is { Key: not null } changed ? (each.Key, changed.Value.ToString("R", CultureInfo.InvariantCulture)) : each)]);
}
