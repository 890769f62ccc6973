using Site.Diagnostics;

namespace Site.Binding;

/// <summary>What can be wrong with one document looked at by itself.</summary>
public static class BindFindings
{
    public static readonly DiagnosticKind MissingKey = new("SITE2001", Severity.Error);
    public static readonly DiagnosticKind BadValue = new("SITE2002", Severity.Error);
    public static readonly DiagnosticKind UnknownKey = new("SITE2003", Severity.Error, "a key that nothing reads would drop what it says in silence");
    public static readonly DiagnosticKind BadDate = new("SITE2004", Severity.Error);
    public static readonly DiagnosticKind BadNumber = new("SITE2005", Severity.Error);
    public static readonly DiagnosticKind BadId = new("SITE2006", Severity.Error, "the id becomes part of an address");
    public static readonly DiagnosticKind DuplicateId = new("SITE2007", Severity.Error, "a reference to it could mean either");
    public static readonly DiagnosticKind BadCell = new("SITE2008", Severity.Error, "a chart would draw it as something else, or not at all");
    public static readonly DiagnosticKind HistoryDiffers = new("SITE2009", Severity.Error, "a number that readers have seen may change only with a date and a reason");
    public static readonly DiagnosticKind UnknownSection = new("SITE2010", Severity.Error, "an essay belongs to a section of site.yml");
    public static readonly DiagnosticKind RunnableCell = new("SITE2012", Severity.Warning, "a spreadsheet would run it as a formula when a reader opens the file");
}
