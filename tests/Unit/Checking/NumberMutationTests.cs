using Site.Diagnostics;
using Xunit.Abstractions;

namespace Site.Tests.Unit.Checking;

/// <summary>The number rule against changed digits and words in the project's own essays and ledger. <c>dotnet run --project tests/benchmarks numbers</c> makes every change.</summary>
public sealed class NumberMutationTests(ITestOutputHelper output)
{
    [Fact]
    public void A_changed_digit_or_word_is_refused_at_its_line()
    {
        output.WriteLine($"SITE_SEED={Seeds.Run}");
        IReadOnlyList<NumberMutation> made = NumberRuleCheck.Mutations(Repository.At("input"), Seeds.Int);
        NumberMutation[] all = [.. made.Take(Seeds.Times(sample: 1200, full: made.Count))];
        using var check = new NumberRuleCheck(Repository.At("input"));
        Assert.DoesNotContain(check.Find(), each => each.Kind.Severity == Severity.Error);

        string[] missed = [.. NumberRuleCheck.Together(all).SelectMany(check.Missed)];

        output.WriteLine($"measured: changed digits and words that the number rule refuses at their line = {all.Length - missed.Length} of {all.Length}");
        foreach (var kind in all.GroupBy(each => each.Kind).OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {kind.Count(),5} {kind.Key}");
        }

        Assert.True(missed.Length == 0, $"{missed.Length} of {all.Length} were not refused:\n{string.Join('\n', missed)}");
        Assert.InRange(made.Count, 1500, int.MaxValue);
        Assert.InRange(all.Select(each => each.Kind).Distinct().Count(), 12, int.MaxValue);
    }
}
