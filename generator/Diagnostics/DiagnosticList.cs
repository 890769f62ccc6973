namespace Site.Diagnostics;

/// <summary>Everything that was found wrong in one run, in the order of path, place and code. May be added to from several threads.</summary>
public sealed class DiagnosticList
{
    private readonly List<Diagnostic> found = [];

    public bool HasErrors => found.Exists(each => each.Kind.Severity == Severity.Error);

    public IReadOnlyList<Diagnostic> Sorted =>
    [
        .. found
            .OrderBy(each => each.Where.Source.Path)
            .ThenBy(each => each.Where.Start)
            .ThenBy(each => each.Kind.Code, StringComparer.Ordinal)
            .ThenBy(each => each.What, StringComparer.Ordinal),
    ];

    public void Add(DiagnosticKind kind, SourceSpan where, string what, string fix = "", string didYouMean = "")
    {
        var one = new Diagnostic { Kind = kind, Where = where, What = what, Fix = fix, DidYouMean = didYouMean };
        lock (found)
        {
            found.Add(one);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> more)
    {
        lock (found)
        {
            found.AddRange(more);
        }
    }
}
