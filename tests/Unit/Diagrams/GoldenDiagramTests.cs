using Site.Diagrams;
using Site.Documents;

namespace Site.Tests.Unit.Diagrams;

/// <summary>Each kind's drawings, byte for byte. Set SITE_REWRITE_EXPECTATIONS=1 to write down what is drawn now, then look at the pictures that changed.</summary>
public sealed class GoldenDiagramTests
{
    private static readonly bool Rewrites = Environment.GetEnvironmentVariable("SITE_REWRITE_EXPECTATIONS") == "1";

    private static readonly string Folder = Repository.At("tests", "Unit", "Diagrams", "golden");

    public static TheoryData<string> Kinds => [.. DiagramSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_is_drawn_as_before(string kind)
    {
        Diagram diagram = DiagramSamples.Diagram(kind);

        string drawn = DiagramSvg.Inline(DiagramSamples.Content(kind), diagram.Anchor, diagram.Title.Text, diagram.Alt.Text, hasCards: true);
        string path = Path.Combine(Folder, $"{kind}.html");
        if (Rewrites)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, drawn);
        }

        Assert.True(File.ReadAllText(path) == drawn, $"tests/Unit/Diagrams/golden/{kind}.html differs from what is drawn now: set SITE_REWRITE_EXPECTATIONS=1, then look at both pictures");
    }
}
