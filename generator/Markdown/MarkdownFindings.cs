using Site.Diagnostics;

namespace Site.Markdown;

/// <summary>What can be wrong in the Markdown of one text, looked at by itself.</summary>
public static class MarkdownFindings
{
    public static readonly DiagnosticKind RawHtml = new("SITE2201", Severity.Error, "markup of your own could run in a reader's browser, and would not be in the e-book or on paper");
    public static readonly DiagnosticKind BadAddress = new("SITE2202", Severity.Error, "pages load and link only what a reader can trust");
    public static readonly DiagnosticKind UnknownScheme = new("SITE2203", Severity.Error);
    public static readonly DiagnosticKind HeadingLevel = new("SITE2204", Severity.Error, "readers who listen move from heading to heading by level");
    public static readonly DiagnosticKind DuplicateAnchor = new("SITE2205", Severity.Error, "a link to it could mean either");
    public static readonly DiagnosticKind BadNote = new("SITE2206", Severity.Error);
    public static readonly DiagnosticKind BadContainer = new("SITE2207", Severity.Error);
    public static readonly DiagnosticKind TooDeep = new("SITE2208", Severity.Error);
    public static readonly DiagnosticKind EmbedInSentence = new("SITE2209", Severity.Error, "a figure, quotation or list stands by itself between two paragraphs");
    public static readonly DiagnosticKind NoLinkText = new("SITE2210", Severity.Error, "a link without words cannot be read out");
    public static readonly DiagnosticKind BadCitation = new("SITE2211", Severity.Error);
    public static readonly DiagnosticKind BrokenSyntax = new("SITE2212", Severity.Error, "it would be printed as it stands here");
    public static readonly DiagnosticKind BadCharacter = new("SITE2214", Severity.Error, "feeds, drawings and e-books may not contain it");
    public static readonly DiagnosticKind LostWords = new("SITE2215", Severity.Error, "no reader would see these words");
    public static readonly DiagnosticKind NotClosed = new("SITE2216", Severity.Error, "it would swallow the text that follows");
    public static readonly DiagnosticKind UnknownList = new("SITE2217", Severity.Error);
    public static readonly DiagnosticKind WordsForAnswer = new("SITE2218", Severity.Error, "typed words stay as they are when the model comes to something else");
    public static readonly DiagnosticKind NoTableCaption = new("SITE2213", Severity.Error, "a reader who listens hears the caption first and can pass over the table");
}
