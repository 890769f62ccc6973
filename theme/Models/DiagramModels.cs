namespace Site.Theme.Models;

/// <summary>A figure of boxes and lines as it stands in an essay.</summary>
public sealed record DiagramFigureModel
{
    /// <summary>The figure's id.</summary>
    public required string Id { get; init; }

    /// <summary>What the figure shows, as a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>Two svg elements, wide and narrow; the style sheet shows the one that fits.</summary>
    public required Html Svg { get; init; }

    /// <summary>How it is laid out and what stands out.</summary>
    public required string Description { get; init; }

    /// <summary>Everything that the drawing says.</summary>
    public required IReadOnlyList<DiagramItem> List { get; init; }

    /// <summary>What the writer says about it here; empty for none.</summary>
    public Html Caption { get; init; }
}

/// <summary>A box in words, with those that hang on it.</summary>
public sealed record DiagramItem
{
    public required string Title { get; init; }
    public string When { get; init; } = "";

    /// <summary>The number in words; empty for none.</summary>
    public string Words { get; init; } = "";
    public IReadOnlyList<DiagramFact> Facts { get; init; } = [];
    public IReadOnlyList<string> Lines { get; init; } = [];
    public IReadOnlyList<DiagramItem> Items { get; init; } = [];
}

/// <summary>A fact behind a box. The claimant tells several of one box apart; empty for the only one.</summary>
public sealed record DiagramFact(string Url, string Claimant, FactStatus Status);
