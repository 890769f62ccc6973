using System.Text;

namespace Site.Charts;

/// <summary>What is drawn below what, from the ground up.</summary>
internal enum Layer
{
    Band,
    Grid,
    Area,
    Bar,
    Axis,
    Reference,
    Join,
    Line,
    Interval,
    Hollow,
    Point,
    Pointer,

    /// <summary>Samples of a key: apart from the plots, so that they lie over and under nothing.</summary>
    Key,
}

/// <summary>Marks that look alike, in one path.</summary>
internal sealed record SketchPath(Layer Layer, string ClassName, int Series, string Attributes, StringBuilder Data);

/// <summary>A drawing while it is made: its paths and texts, and what later labels must keep clear of.</summary>
internal sealed class Sketch
{
    private readonly List<SketchPath> paths = [];

    /// <summary>In the order of their layers.</summary>
    public IEnumerable<SketchPath> Paths => paths.OrderBy(path => path.Layer);

    public List<TextBlock> Texts { get; } = [];

    /// <summary>Points and bars: no label may cover them.</summary>
    public List<Box> Marks { get; } = [];

    /// <summary>Lines and intervals: labels keep clear of them where they can.</summary>
    public List<Stroke> Strokes { get; } = [];

    /// <summary>The frames in which values are drawn.</summary>
    public List<Box> Plots { get; } = [];

    /// <summary>How each panel measures, in their order.</summary>
    public List<DrawnPanel> Panels { get; } = [];

    /// <summary>Words that were given a place beside a value.</summary>
    public List<PlacedWords> Placed { get; } = [];

    /// <summary>Words that found no room.</summary>
    public List<string> LeftOut { get; } = [];

    /// <param name="series">1 to 6, or 0 for what belongs to no series.</param>
    /// <param name="data">As the attribute <c>d</c> of an SVG path has it.</param>
    /// <param name="attributes">Further attributes, each with a space before it.</param>
    public void Path(Layer layer, string className, int series, string data, string attributes = "")
    {
        SketchPath? same = paths.Find(path => path.Layer == layer && path.ClassName == className && path.Series == series && path.Attributes == attributes);
        if (same is null)
        {
            same = new SketchPath(layer, className, series, attributes, new StringBuilder());
            paths.Add(same);
        }

        same.Data.Append(data);
    }

    public void Text(TextBlock text)
    {
        if (text.Lines.Count > 0)
        {
            Texts.Add(text);
        }
    }
}
