namespace Site.Theme.Models;

/// <summary>The picture of a page in link previews. Words come broken into lines: a picture has no layout of its own.</summary>
public sealed record CardModel
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>The colour behind everything.</summary>
    public const string Paper = "#faf7f0";

    /// <summary>What the page is, for example its section.</summary>
    public required string Label { get; init; }
    public required CardText Title { get; init; }

    /// <summary>Further words, without lines for none.</summary>
    public required CardText Words { get; init; }

    /// <summary>The page's own drawing; without one the ring of sections is shown.</summary>
    public CardDrawing? Drawing { get; init; }

    /// <summary>How many arcs the ring has, and which is the page's, from zero; below zero, all are.</summary>
    public int Sections { get; init; }
    public int Current { get; init; } = -1;

    /// <summary>The publication's title.</summary>
    public required string Site { get; init; }

    /// <summary>Where the site stands, or whose the data of the drawing are.</summary>
    public required string Credit { get; init; }
}

/// <param name="Size">Of the type, in pixels.</param>
/// <param name="Y">Baseline of the first line.</param>
/// <param name="LineHeight">From baseline to baseline.</param>
public sealed record CardText(IReadOnlyList<string> Lines, int Size, int Y, int LineHeight)
{
    /// <summary>Each line with its baseline.</summary>
    public IEnumerable<(string Line, int Y)> Placed => Lines.Select((line, i) => (line, Y + i * LineHeight));
}

/// <param name="Styles">Colours of its classes.</param>
/// <param name="Transform">Brings it to its place.</param>
/// <param name="TextSize">Of most words in it, in its own units.</param>
public sealed record CardDrawing(Html Elements, string Styles, string Transform, string TextSize);
