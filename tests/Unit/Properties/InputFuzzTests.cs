using Xunit.Abstractions;

namespace Site.Tests.Unit.Properties;

/// <summary>Whatever stands in a file, the whole way through comes to findings with places, or to a site. <c>dotnet run --project tests/benchmarks fuzz</c> tries many more.</summary>
public sealed class InputFuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_broken_file_of_any_kind_is_told_with_its_place_and_breaks_nothing()
    {
        int runs = Seeds.Times(sample: 400, full: 24_000);
        output.WriteLine($"SITE_SEED={Seeds.Run}");
        using var fuzz = new InputFuzz(Seeds.Int);
        Assert.Empty(fuzz.Slips());

        List<string> faults = [];
        for (int i = 0; i < runs; i++)
        {
            string fault = await fuzz.NextAsync();
            if (fault != "")
            {
                faults.Add($"input {i}: {fault}");
            }
        }

        output.WriteLine($"measured: broken files of {fuzz.Kinds.Count()} kinds, told without a fault = {runs - faults.Count} of {runs}, {fuzz.Rendered} of them rendered");
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join("\n\n", faults.Take(20))}");
        Assert.InRange(fuzz.Rendered, 1, runs);
    }
}
