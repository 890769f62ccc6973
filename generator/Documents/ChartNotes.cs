using Site.Diagnostics;

namespace Site.Documents;

public enum AxisName
{
    X,
    Y,
}

/// <summary>A line across a panel at one value.</summary>
/// <param name="Short">The label where there is little room.</param>
public sealed record ReferenceLine(AxisName Axis, string At, string Label, string Short, SourceSpan Where);

/// <summary>A shaded stretch of a panel.</summary>
/// <param name="From">Empty to begin at the edge.</param>
/// <param name="To">Empty to end at the edge.</param>
/// <param name="Short">The label where there is little room.</param>
public sealed record ShadedBand(AxisName Axis, string From, string To, string Label, string Short, SourceSpan Where);

/// <summary>Words that point at a place of a panel.</summary>
/// <param name="X">The place along the x axis: a number, a date or the name of a category.</param>
/// <param name="Short">What it says where there is little room.</param>
public sealed record ChartAnnotation(string Text, string Short, string X, string Y, SourceSpan Where);
