using Site.Charts;

namespace Site.Tests.Unit.Charts;

/// <summary>Each sample's drawings, byte for byte. Set SITE_REWRITE_EXPECTATIONS=1 to write down what is drawn now, then look at the pictures that changed.</summary>
public sealed class GoldenDrawingTests
{
    private static readonly bool Rewrites = Environment.GetEnvironmentVariable("SITE_REWRITE_EXPECTATIONS") == "1";

    private static readonly string Folder = Repository.At("tests", "Unit", "Charts", "golden");

    private static readonly string[] Pictures = [.. Samples.All.SelectMany(each => new[] { $"{each.Name}.svg", $"{each.Name}.narrow.svg" })];

    public static TheoryData<string> Files => [.. Pictures];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_sample_is_drawn_as_before(string file)
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == file[..file.IndexOf('.', StringComparison.Ordinal)]);

        RenderedChart rendered = Made.Rendered(sample.Panel, sample.Csv);
        string drawn = file.EndsWith(".narrow.svg", StringComparison.Ordinal)
            ? rendered.InlineSvg[rendered.InlineSvg.LastIndexOf("<svg", StringComparison.Ordinal)..]
            : rendered.StandaloneSvg;
        if (Rewrites)
        {
            File.WriteAllText(Path.Combine(Folder, file), drawn);
        }

        string path = Path.Combine(Folder, file);
        Assert.True(File.Exists(path), $"tests/Unit/Charts/golden/{file} is missing: set SITE_REWRITE_EXPECTATIONS=1 to write it");
        Assert.True(File.ReadAllText(path) == drawn, $"tests/Unit/Charts/golden/{file} differs from what is drawn now: set SITE_REWRITE_EXPECTATIONS=1, then look at both pictures");
    }

    [Fact]
    public void No_picture_belongs_to_a_sample_that_is_gone()
    {
        string[] files = [.. Directory.GetFiles(Folder).Select(each => Path.GetFileName(each)).Order(StringComparer.Ordinal)];

        Assert.Empty(files.Except(Pictures));
    }
}
