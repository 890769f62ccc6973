namespace Site.Scenarios;

/// <summary>What a model may call by name, and what it may not.</summary>
internal static class ModelNames
{
    public static readonly HashSet<string> Globals = new(StringComparer.Ordinal) { "Math", "isFinite", "isNaN", "Infinity", "NaN", "undefined", "exports", "require" };

    public static readonly HashSet<string> MathNames = new(StringComparer.Ordinal) { "exp", "log", "pow", "sqrt", "min", "max", "abs", "floor", "E", "LN2", "PI" };

    /// <summary>Names that lead to functions made of text, to the engine, or to what differs from one engine to another.</summary>
    public static readonly HashSet<string> ForbiddenMembers = new(StringComparer.Ordinal)
    {
        "constructor", "prototype", "__proto__", "caller", "callee", "call", "apply", "bind", "toLocaleString", "localeCompare", "match", "replace", "search", "split", "sort", "toFixed", "toPrecision", "toExponential",
    };

    /// <summary>Methods that change the array that they are called on.</summary>
    public static readonly HashSet<string> ChangingMethods = new(StringComparer.Ordinal) { "push", "pop", "shift", "unshift", "splice", "reverse" };
}
