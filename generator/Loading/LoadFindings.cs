using Site.Diagnostics;

namespace Site.Loading;

/// <summary>What can be wrong before anyone knows what a file means.</summary>
public static class LoadFindings
{
    public static readonly DiagnosticKind MissingFile = new("SITE1001", Severity.Error, "the site cannot be built without it");
    public static readonly DiagnosticKind Unreadable = new("SITE1002", Severity.Error);
    public static readonly DiagnosticKind TooLarge = new("SITE1003", Severity.Error, "a text of this size is a slip, and would slow every reader down");
    public static readonly DiagnosticKind NotUtf8 = new("SITE1004", Severity.Error, "the same bytes would show other letters on another machine");
    public static readonly DiagnosticKind OutsideInput = new("SITE1005", Severity.Error, "only what lies in the input folder is published");
    public static readonly DiagnosticKind LinkLoop = new("SITE1006", Severity.Error, "following it would never end");
    public static readonly DiagnosticKind NotOrdinary = new("SITE1007", Severity.Error, "reading a pipe, socket or device may never end");
    public static readonly DiagnosticKind BadName = new("SITE1008", Severity.Error, "the name becomes part of an address");
    public static readonly DiagnosticKind NotRead = new("SITE1009", Severity.Warning, "nothing reads a file of this kind here, so what it says is not published");
    public static readonly DiagnosticKind ControlCharacter = new("SITE1010", Severity.Error, "feeds, drawings and e-books may not contain it");
    public static readonly DiagnosticKind SameName = new("SITE1011", Severity.Error, "some machines cannot keep them apart");

    public static readonly DiagnosticKind BadYaml = new("SITE1101", Severity.Error);
    public static readonly DiagnosticKind DuplicateKey = new("SITE1102", Severity.Error, "one of the two values would be dropped in silence");
    public static readonly DiagnosticKind YamlAlias = new("SITE1103", Severity.Error, "an alias can stand for itself, or for a million values");
    public static readonly DiagnosticKind YamlTag = new("SITE1104", Severity.Error, "the project reads plain values only");
    public static readonly DiagnosticKind YamlTooDeep = new("SITE1105", Severity.Error);
    public static readonly DiagnosticKind NoFrontMatter = new("SITE1106", Severity.Error, "a text needs at least a title");

    public static readonly DiagnosticKind BadCsv = new("SITE1201", Severity.Error);
    public static readonly DiagnosticKind CsvRowLength = new("SITE1202", Severity.Error, "every cell after the missing one would stand in the wrong column");
    public static readonly DiagnosticKind CsvHeader = new("SITE1203", Severity.Error, "charts name columns by their header");
}
