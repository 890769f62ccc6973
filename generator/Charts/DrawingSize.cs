namespace Site.Charts;

/// <summary>One of the two drawings of a chart. Text keeps at least 12 px down to the width at which each is shown.</summary>
public sealed record DrawingSize
{
    /// <summary>For places of about 580 px and more, where 15 units of 720 are 12 px.</summary>
    public static readonly DrawingSize Wide = new() { Name = "wide", Width = 720, TextSize = 15, PlotHeight = 330, PanelHeight = 260, MostTicks = 7, MostAnnotationWidth = 210 };

    /// <summary>For phones: 15 units of 340 are 12 px at 272 px.</summary>
    public static readonly DrawingSize Narrow = new() { Name = "narrow", Width = 340, TextSize = 15, PlotHeight = 320, PanelHeight = 260, MostTicks = 5, MostAnnotationWidth = 140 };

    /// <summary>For frames of 240 px, where 15 units of 280 are 12 px in the 224 px between their edges.</summary>
    public static readonly DrawingSize Smallest = new() { Name = "smallest", Width = 280, TextSize = 15, PlotHeight = 300, PanelHeight = 240, MostTicks = 4, MostAnnotationWidth = 120 };

    /// <summary>For the picture in link previews, where a title stands above and little height is left.</summary>
    public static readonly DrawingSize Card = new() { Name = "card", Width = 820, TextSize = 17, PlotHeight = 200, PanelHeight = 170, MostTicks = 5, MostAnnotationWidth = 240 };

    public required string Name { get; init; }

    public required double Width { get; init; }

    public required double TextSize { get; init; }

    /// <summary>Height of the only plot of a chart; rows of categories take what they need.</summary>
    public required double PlotHeight { get; init; }

    /// <summary>Height of one plot of several.</summary>
    public required double PanelHeight { get; init; }

    /// <summary>How many ticks an axis has at most.</summary>
    public required int MostTicks { get; init; }

    public required double MostAnnotationWidth { get; init; }

    public double LineHeight => TextSize * TextBlock.LineSpacing;
}
