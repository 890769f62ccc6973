using System.Globalization;

namespace Site.Diagnostics;

/// <summary>How many findings there are, and in how many documents.</summary>
/// <param name="Documents">All that were read; nothing when none was.</param>
public sealed record FindingCounts(int Errors, int Warnings, int DocumentsWithFindings, int? Documents)
{
    public static FindingCounts Of(IReadOnlyList<PrintedFinding> findings, int? documents) => new(
        findings.Count(each => each.Kind.Severity == Severity.Error),
        findings.Count(each => each.Kind.Severity == Severity.Warning),
        findings.Where(each => each.Place is not null).Select(each => each.Path).Distinct(StringComparer.Ordinal).Count(),
        documents);

    /// <summary>For example <c>2 errors, 1 warning in 2 of 14 documents</c>.</summary>
    public override string ToString()
    {
        string counts = (Errors, Warnings) switch
        {
            (0, 0) => "no findings",
            (_, 0) => Several(Errors, "error"),
            (0, _) => Several(Warnings, "warning"),
            _ => $"{Several(Errors, "error")}, {Several(Warnings, "warning")}",
        };
        return Documents is not { } all ? counts
            : DocumentsWithFindings == 0 ? $"{counts} in {Several(all, "document")}"
            : $"{counts} in {DocumentsWithFindings} of {Several(all, "document")}";
    }

    public static string Several(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
