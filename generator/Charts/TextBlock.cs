namespace Site.Charts;

public enum TextAlign
{
    Start,
    Middle,
    End,
}

/// <summary>One or more lines of text that have a place in a drawing.</summary>
public sealed record TextBlock
{
    /// <summary>From baseline to baseline, as a multiple of the type size.</summary>
    public const double LineSpacing = 1.2;

    // How far letters reach above and below the baseline in common faces, as a multiple of the type size.
    private const double Ascent = 0.93;
    private const double Descent = 0.25;

    public required IReadOnlyList<string> Lines { get; init; }

    public required double Size { get; init; }

    public bool IsBold { get; init; }

    /// <summary>Where lines begin, have their middle or end.</summary>
    public double X { get; init; }

    /// <summary>Baseline of the first line.</summary>
    public double Y { get; init; }

    public TextAlign Align { get; init; }

    public required string ClassName { get; init; }

    /// <summary>1 to 6, or 0 for words that belong to no series.</summary>
    public int Series { get; init; }

    /// <summary>Whether it belongs to a place on the axes, and so moves when they are zoomed: labels of ticks and values, not titles and keys.</summary>
    public bool FollowsAxes { get; init; }

    public double Width => Lines.Count == 0 ? 0 : Lines.Max(line => TextMetrics.Width(line, Size, IsBold));

    public double Height => ((Lines.Count - 1) * LineSpacing * Size) + ((Ascent + Descent) * Size);

    public Box Box
    {
        get
        {
            double left = Align switch
            {
                TextAlign.Start => X,
                TextAlign.Middle => X - (Width / 2),
                _ => X - Width,
            };
            double top = Y - (Ascent * Size);
            return new Box(left, top, left + Width, top + Height);
        }
    }

    /// <summary>The same text with its box at this place.</summary>
    public TextBlock MovedTo(double left, double top) => this with
    {
        X = Align switch
        {
            TextAlign.Start => left,
            TextAlign.Middle => left + (Width / 2),
            _ => left + Width,
        },
        Y = top + (Ascent * Size),
    };
}
