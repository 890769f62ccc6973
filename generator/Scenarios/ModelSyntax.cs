using Jint.Parser;
using Jint.Parser.Ast;
using Script = Jint.Parser.Ast.Program;

namespace Site.Scenarios;

/// <summary>Looks a model's text over before anything of it runs: what is not on the lists here is refused at its line and column.</summary>
internal static class ModelSyntax
{
    /// <summary>A text longer than this is no model, and could nest deeper than the engine can follow.</summary>
    private const int LongestText = 100_000;

    /// <exception cref="ModelSlipException">The text is not ECMAScript 5, or uses what a model may not.</exception>
    public static Script Read(string text, IReadOnlyList<string> exports)
    {
        if (text.Length > LongestText)
        {
            throw Slip("TooLong", 1, 1, 1, $"the model has {text.Length / 1000} KB", $"write it in less than {LongestText / 1000} KB");
        }

        Script program = Parse(text);
        new ModelSyntaxWalk().Check(program);
        foreach (string export in exports.Where(each => !Exports(program).Contains(each)))
        {
            throw Slip("NoFunction", 1, 1, 1, $"the model does not export '{export}'", $"write: exports.{export} = function (inputs) {{ … }}");
        }

        return program;
    }

    private static Script Parse(string text)
    {
        try
        {
            return new JavaScriptParser().Parse(text, new ParserOptions { Source = ModelEngine.ModelName });
        }
        catch (ParserException problem)
        {
            string what = $"{char.ToLowerInvariant(problem.Description[0])}{problem.Description[1..].TrimEnd('.')}";
            throw Slip("BadSyntax", problem.LineNumber, Math.Max(1, problem.Column), 1, $"the model cannot be read: {what}", "mend the syntax here; arrow functions, template texts and 'let' are later than ECMAScript 5");
        }
    }

    /// <summary>Names that are set on <c>exports</c>.</summary>
    private static IEnumerable<string> Exports(Script program) =>
        from statement in program.Body.OfType<ExpressionStatement>()
        let left = (statement.Expression as AssignmentExpression)?.Left as MemberExpression
        where left is { Computed: false, Object: Identifier { Name: "exports" } }
        select ((Identifier)left.Property).Name;

    internal static ModelSlipException Slip(string kind, int line, int column, int length, string what, string fix) =>
        new(new ModelSlip(kind, line, column, length, what, fix));
}
