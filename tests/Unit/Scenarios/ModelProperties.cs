using System.Globalization;
using System.Text.Json;
using Site.Documents;
using Xunit.Abstractions;

namespace Site.Tests.Unit.Scenarios;

/// <summary>What must hold in any state of a model. In full (<c>states</c> among the benchmarks) thirty times as many are drawn.</summary>
public sealed class ModelProperties
{
    private const int States = 250;
    private const double Slack = 1e-9;

    private static readonly int Times = Seeds.Times(1, 30);

    private readonly ITestOutputHelper output;

    public ModelProperties(ITestOutputHelper output)
    {
        this.output = output;
        output.WriteLine($"SITE_SEED={Seeds.Run}");
    }

    public static TheoryData<string> Functions => [.. ScenarioSite.Functions.Select(each => each.Id)];

    /// <summary>The engine refuses what is missing, not finite, or none of its words.</summary>
    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_state_has_good_outputs(string function)
    {
        IReadOnlyList<ScenarioStateOf> states = RandomStates.Of(Function(function), States * 40 * Times);

        IReadOnlyList<JsonElement> outputs = ScenarioSite.Outputs(function, [.. states.Select(each => each.Json)]);

        Assert.Equal(states.Count, outputs.Count);
        output.WriteLine($"measured: states of {function} with good outputs = {states.Count}");
    }

    /// <summary>As an input rises, an output never falls (+) or never rises (-). What does not happen counts as later than any date.</summary>
    [Theory]
    [InlineData("horizon", "D", "+date_day +date_week +date_month +date_year")]
    [InlineData("horizon", "p", "+date_day +date_week +date_month +date_year")]
    [InlineData("horizon", "H0", "-date_day -date_week -date_month -date_year")]
    [InlineData("bottleneck", "s", "+S")]
    [InlineData("bottleneck", "w", "+S")]
    [InlineData("bottleneck", "c", "-S")]
    [InlineData("bottleneck", "rho", "-S")]
    [InlineData("uplift", "m", "+U")]
    [InlineData("uplift", "pad", "-U")]
    [InlineData("compute", "l", "+S")]
    [InlineData("compute", "c", "+S")]
    [InlineData("compute", "sig", "+S")]
    [InlineData("explosion", "f", "+best12 +peak_pace")]
    [InlineData("loop", "T", "+x_T")]
    [InlineData("loop", "f", "+x_T")]
    [InlineData("loop", "D", "-x_T")]
    [InlineData("futures", "g", "+x_T")]
    [InlineData("futures", "d", "+x_T")]
    [InlineData("futures", "h", "-x_T")]
    [InlineData("checkpoints", "dout", "-slip")]
    [InlineData("checkpoints", "dself", "-slip")]
    [InlineData("checkpoints", "u", "+slip")]
    [InlineData("checkpoints", "z", "+slip")]
    [InlineData("checkpoints", "m", "+slip")]
    [InlineData("pause", "F", "+margin")]
    public void Outputs_follow_an_input(string function, string input, string directions)
    {
        ScenarioRange range = Function(function).FindParameter(input)!.Range!;
        ScenarioStateOf[] before = [.. RandomStates.Of(Function(function), States * Times)];
        ScenarioStateOf[] after = [.. before.Select(each => each.With((input, Math.Min((double)range.Max, each[input] + (((double)range.Max - each[input]) * 0.37)))))];

        IReadOnlyList<JsonElement> first = ScenarioSite.Outputs(function, [.. before.Select(each => each.Json)]);
        IReadOnlyList<JsonElement> second = ScenarioSite.Outputs(function, [.. after.Select(each => each.Json)]);

        var broken = from direction in directions.Split(' ')
                     let key = direction[1..]
                     from i in Enumerable.Range(0, before.Length)
                     let one = Number(first[i], key)
                     let other = Number(second[i], key)
                     where direction[0] == '+' ? one > Above(other) : other > Above(one)
                     select $"{direction}: {one} then {other} at {before[i].Json}";
        Assert.Equal([], broken.Take(3));
    }

    /// <summary>Between outputs, and between outputs and inputs, of one state.</summary>
    [Theory]
    [InlineData("horizon", "date_day_fast <= date_day; date_day <= date_day_slow; date_year_fast <= date_year; date_year <= date_year_slow")]
    [InlineData("bottleneck", "S <= S_limit; q_unread <= 1")]
    [InlineData("loop", "t_1 <= t_10; t_10 <= t_star")]
    [InlineData("explosion", "t_3y <= t_10y")]
    [InlineData("compute", "S <= S_limit")]
    [InlineData("futures", "x_12 <= x_36")]
    [InlineData("checkpoints", "slip <= no_check; hidden_now <= flawed_now; flawed_now <= slip; gen_10 <= gen_50")]
    public void Outputs_keep_their_order(string function, string rules)
    {
        ScenarioStateOf[] states = [.. RandomStates.Of(Function(function), States * 2 * Times)];

        IReadOnlyList<JsonElement> outputs = ScenarioSite.Outputs(function, [.. states.Select(each => each.Json)]);

        var broken = from rule in rules.Split("; ")
                     let keys = rule.Split(" <= ")
                     from i in Enumerable.Range(0, states.Length)
                     where Value(outputs[i], keys[0]) > Above(Value(outputs[i], keys[1]))
                     select $"{rule}: {outputs[i]} at {states[i].Json}";
        Assert.Equal([], broken.Take(3));
    }

    [Fact]
    public void A_loop_without_growth_from_outside_and_futures_agree()
    {
        ScenarioStateOf[] loops = [.. RandomStates.Of(Function("loop"), States).Select(each => each.With(("n", 0), ("f", 1), ("eta", Math.Min(1, each["eta"])), ("T", Math.Clamp(each["T"], 12, 120)), ("D", Math.Max(1, each["D"])), ("r", Math.Max(0.3, each["r"]))))];
        string[] futures = [.. loops.Select(each => string.Create(CultureInfo.InvariantCulture, $$"""{"h":1,"g":0,"X":0,"d":{{each["eta"]}},"D":{{each["D"]}},"r":{{each["r"]}},"p":{{each["p"]}},"T":{{each["T"]}}}"""))];

        IReadOnlyList<JsonElement> one = ScenarioSite.Outputs("loop", [.. loops.Select(each => each.Json)]);
        IReadOnlyList<JsonElement> other = ScenarioSite.Outputs("futures", futures);

        var broken = from i in Enumerable.Range(0, loops.Length)
                     let x = Number(one[i], "x_T")
                     where x < 200 && Math.Abs(x - Number(other[i], "x_T")) > 1e-4 + (1e-5 * x)
                     select $"{x} and {other[i]} at {loops[i].Json}";
        Assert.Equal([], broken.Take(3));
    }

    [Fact]
    public void Inspection_at_its_threshold_leaves_nothing_to_gain()
    {
        ScenarioStateOf[] states = [.. RandomStates.Of(Function("pause"), States * 2)];
        IReadOnlyList<JsonElement> outputs = ScenarioSite.Outputs("pause", [.. states.Select(each => each.Json)]);
        ScenarioStateOf[] atThreshold = [.. states.Zip(outputs, (state, output) => (state, q: Number(output, "q_star"))).Where(each => each.q is > 0 and < 1).Select(each => each.state.With(("q", each.q)))];

        IReadOnlyList<JsonElement> there = ScenarioSite.Outputs("pause", [.. atThreshold.Select(each => each.Json)]);

        Assert.All(there, each => Assert.InRange(Number(each, "margin"), -1e-7, 1e-7));
    }

    private static ScenarioFunction Function(string id) => ScenarioSite.Functions.Single(each => each.Id == id);

    private static double Number(JsonElement outputs, string key) =>
        outputs.GetProperty(key) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : double.PositiveInfinity;

    private static double Value(JsonElement outputs, string word) =>
        double.TryParse(word, CultureInfo.InvariantCulture, out double number) ? number : Number(outputs, word);

    private static double Above(double value) => value + Slack + (Slack * Math.Abs(value));
}
