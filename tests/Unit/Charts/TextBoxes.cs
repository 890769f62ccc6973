using Site.Charts;

namespace Site.Tests.Unit.Charts;

/// <summary>Holds the boxes of a drawing's texts against each other and against its edges.</summary>
internal static class TextBoxes
{
    public static void AssertApart(Drawing drawing)
    {
        Box edges = new Box(0, 0, drawing.Size.Width, drawing.Height).Grown(0.01);
        Assert.All(drawing.Texts, text => Assert.True(edges.Holds(text.Box), $"'{string.Join(' ', text.Lines)}' leaves the {drawing.Size.Name} drawing"));
        for (int i = 0; i < drawing.Texts.Count; i++)
        {
            foreach (TextBlock other in drawing.Texts.Skip(i + 1))
            {
                Assert.False(
                    drawing.Texts[i].Box.Meets(other.Box),
                    $"'{string.Join(' ', drawing.Texts[i].Lines)}' and '{string.Join(' ', other.Lines)}' touch in the {drawing.Size.Name} drawing");
            }
        }
    }
}
