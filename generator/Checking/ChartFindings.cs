using Site.Diagnostics;

namespace Site.Checking;

/// <summary>What can be wrong between a chart and the data that it draws.</summary>
public static class ChartFindings
{
    public static readonly DiagnosticKind UnknownColumn = new("SITE3101", Severity.Error);
    public static readonly DiagnosticKind NotANumber = new("SITE3102", Severity.Error, "it would be drawn as something else, or not at all");
    public static readonly DiagnosticKind NotADate = new("SITE3103", Severity.Error, "an axis of dates has no place for it");
    public static readonly DiagnosticKind NotAboveZero = new("SITE3104", Severity.Error, "a logarithmic axis has no place for zero or less");
    public static readonly DiagnosticKind NothingToDraw = new("SITE3105", Severity.Error);
    public static readonly DiagnosticKind NumberNotShown = new("SITE3106", Severity.Error, "readers take a number beside a chart for one that the chart shows");
    public static readonly DiagnosticKind OutsideAxis = new("SITE3107", Severity.Error, "it would be drawn at the edge, as if it lay there");
    public static readonly DiagnosticKind UnknownRow = new("SITE3108", Severity.Error);
    public static readonly DiagnosticKind TooManySeries = new("SITE3109", Severity.Error, "readers cannot tell more than six apart");
    public static readonly DiagnosticKind NoUnit = new("SITE3110", Severity.Error, "a number without a unit says nothing");
    public static readonly DiagnosticKind MatchesNothing = new("SITE3111", Severity.Error, "a slip here drops rows or labels in silence");
    public static readonly DiagnosticKind IntervalMissesValue = new("SITE3112", Severity.Error, "an interval reaches from below its value to above it");
    public static readonly DiagnosticKind TooLarge = new("SITE3113", Severity.Error, "it is a slip, or needs a larger unit");
    public static readonly DiagnosticKind BarOnLogAxis = new("SITE3114", Severity.Error, "a bar is read by its length from zero, and a logarithmic axis has no zero");
    public static readonly DiagnosticKind MarkWithoutPlace = new("SITE3115", Severity.Error);
    public static readonly DiagnosticKind NoRoomForWords = new("SITE3116", Severity.Error, "readers would not see it");
}
