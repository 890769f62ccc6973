namespace Site.Diagnostics;

public enum Severity
{
    /// <summary>Nothing is written while one of these stands.</summary>
    Error,

    /// <summary>Said, and the site is written all the same.</summary>
    Warning,
}

/// <summary>One kind of finding: its code, how bad it is, and why it matters to a writer.</summary>
/// <param name="Code">For example <c>SITE2003</c>; the thousands say the step (1 load, 2 bind, 3 check, 4 render, 5 emit). Never used again for another kind.</param>
/// <param name="Why">One sentence without a full stop; empty when the message says it all.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, string Why = "");

/// <summary>What is wrong with the input, where, and one way to mend it.</summary>
public sealed record Diagnostic
{
    public required DiagnosticKind Kind { get; init; }

    public required SourceSpan Where { get; init; }

    /// <summary>Lower case, no full stop, the writer's own words in 'quotes'.</summary>
    public required string What { get; init; }

    /// <summary>One way to mend it, as an order; empty when none is known.</summary>
    public string Fix { get; init; } = "";

    /// <summary>The nearest name that exists; empty when none is near.</summary>
    public string DidYouMean { get; init; } = "";
}
