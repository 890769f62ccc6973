using Site.Diagnostics;

namespace Site.Scenarios;

/// <summary>What can be wrong with a model: its text, its run, its results.</summary>
public static class ModelFindings
{
    public static readonly DiagnosticKind BadSyntax = new("SITE4101", Severity.Error, "models are written in ECMAScript 5, which the build's engine and every browser run alike");
    public static readonly DiagnosticKind NotAllowed = new("SITE4102", Severity.Error, "a model is a pure function of its inputs, the same in the build and in every browser");
    public static readonly DiagnosticKind NoFunction = new("SITE4103", Severity.Error);
    public static readonly DiagnosticKind TooLong = new("SITE4104", Severity.Error, "it would keep the build, and a reader's browser, from ever coming to an end");
    public static readonly DiagnosticKind TooDeep = new("SITE4105", Severity.Error, "a browser would give up on it too");
    public static readonly DiagnosticKind TooMuchMemory = new("SITE4106", Severity.Error, "a reader's telephone has less");
    public static readonly DiagnosticKind Threw = new("SITE4107", Severity.Error, "readers would see a page that does not move");
    public static readonly DiagnosticKind BadResult = new("SITE4108", Severity.Error, "readers would see it as a number");
    public static readonly DiagnosticKind Died = new("SITE4109", Severity.Error, "the engine that ran it broke down");

    /// <summary>By the words in which the process that runs models tells them.</summary>
    internal static readonly IReadOnlyDictionary<string, DiagnosticKind> ByName = new Dictionary<string, DiagnosticKind>
    {
        [nameof(BadSyntax)] = BadSyntax,
        [nameof(NotAllowed)] = NotAllowed,
        [nameof(NoFunction)] = NoFunction,
        [nameof(TooLong)] = TooLong,
        [nameof(TooDeep)] = TooDeep,
        [nameof(TooMuchMemory)] = TooMuchMemory,
        [nameof(Threw)] = Threw,
        [nameof(BadResult)] = BadResult,
        [nameof(Died)] = Died,
    };
}
