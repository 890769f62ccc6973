namespace Site.Diagnostics;

/// <summary>A finding as programs and pages get it: names and numbers, no excerpt.</summary>
public sealed record PrintedFinding
{
    /// <summary>As the user would type it, for example <c>input/essays/start/the-claim.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Where it begins and ends, all from 1; nothing when it is about no text.</summary>
    public PrintedPlace? Place { get; init; }

    public required DiagnosticKind Kind { get; init; }

    public required string What { get; init; }

    public string Fix { get; init; } = "";

    public string DidYouMean { get; init; } = "";

    public string SeverityWord => Kind.Severity == Severity.Error ? "error" : "warning";

    /// <param name="inputName">How the input folder is called in messages; empty for none.</param>
    public static PrintedFinding Of(Diagnostic found, string inputName)
    {
        SourceSpan where = found.Where;
        (int endLine, int endColumn) = where.Source.Position(where.Start + where.Length);
        return new PrintedFinding
        {
            Path = inputName == "" ? where.Source.Path.Value : $"{inputName}/{where.Source.Path.Value}",
            Place = new PrintedPlace(where.Line, where.Column, endLine, endColumn),
            Kind = found.Kind,
            What = found.What,
            Fix = found.Fix,
            DidYouMean = found.DidYouMean,
        };
    }
}

/// <param name="EndColumn">The first column after the place.</param>
public sealed record PrintedPlace(int Line, int Column, int EndLine, int EndColumn);
