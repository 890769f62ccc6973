using System.Runtime.CompilerServices;
using Jint.Parser.Ast;
using Script = Jint.Parser.Ast.Program;

namespace Site.Scenarios;

/// <summary>Walks the syntax tree of one model: its statements, its names, and what it does to variables that outlive a call.</summary>
internal sealed class ModelSyntaxWalk
{
    private readonly Stack<HashSet<string>> scopes = new();
    private HashSet<string> file = [];

    public void Check(Script program)
    {
        file = Declared(program.VariableDeclarations, program.FunctionDeclarations, []);
        scopes.Push(file);
        foreach (Statement statement in program.Body)
        {
            Visit(statement);
        }
    }

    private static HashSet<string> Declared(IEnumerable<VariableDeclaration> variables, IEnumerable<FunctionDeclaration> functions, IEnumerable<Identifier> parameters) =>
    [
        .. variables.SelectMany(each => each.Declarations).Select(each => each.Id.Name),
        .. functions.Select(each => each.Id.Name),
        .. parameters.Select(each => each.Name),
    ];

    private void VisitAll(IEnumerable<SyntaxNode?> nodes)
    {
        foreach (SyntaxNode? node in nodes)
        {
            Visit(node);
        }
    }

    private void Visit(SyntaxNode? node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case null or EmptyStatement or Literal { Value: null or string or double or bool }:
                break;
            case RegExpLiteral:
                throw Refused(node, "a regular expression", "compare texts with ===");
            case BlockStatement block:
                VisitAll(block.Body);
                break;
            case ExpressionStatement statement:
                Visit(statement.Expression);
                break;
            case VariableDeclaration { Kind: not "var" } declaration:
                throw Refused(node, $"'{declaration.Kind}'", "write 'var'");
            case VariableDeclaration declaration:
                VisitAll(declaration.Declarations.Select(each => each.Init));
                break;
            case ReturnStatement statement:
                Visit(statement.Argument);
                break;
            case IfStatement statement:
                VisitAll([statement.Test, statement.Consequent, statement.Alternate]);
                break;
            case ForStatement loop:
                VisitAll([loop.Init, loop.Test, loop.Update, loop.Body]);
                break;
            case ForInStatement loop:
                RefuseLasting(loop.Left as Expression);
                VisitAll([loop.Left, loop.Right, loop.Body]);
                break;
            case WhileStatement loop:
                VisitAll([loop.Test, loop.Body]);
                break;
            case DoWhileStatement loop:
                VisitAll([loop.Body, loop.Test]);
                break;
            case BreakStatement { Label: null } or ContinueStatement { Label: null }:
                break;
            case SwitchStatement choice:
                Visit(choice.Discriminant);
                VisitAll((choice.Cases ?? []).SelectMany(each => each.Consequent.Prepend<SyntaxNode?>(each.Test)));
                break;
            case FunctionDeclaration function:
                VisitFunction(function.VariableDeclarations, function.FunctionDeclarations, function.Parameters, function.Id, function.Body);
                break;
            case Expression expression:
                VisitExpression(expression);
                break;
            default:
                throw Refused(node, InWords(node), "say it with if, for, while, switch and functions");
        }
    }

    private void VisitExpression(Expression expression)
    {
        switch (expression)
        {
            case Identifier name:
                RequireKnown(name);
                break;
            case FunctionExpression function:
                VisitFunction(function.VariableDeclarations, function.FunctionDeclarations, function.Parameters, function.Id, function.Body);
                break;
            case AssignmentExpression assignment:
                RefuseLasting(assignment.Left);
                VisitAll([assignment.Left, assignment.Right]);
                break;
            case UpdateExpression update:
                RefuseLasting(update.Argument);
                Visit(update.Argument);
                break;
            case UnaryExpression { Operator: not UnaryOperator.Delete } unary:
                Visit(unary.Argument);
                break;
            case BinaryExpression { Operator: not (BinaryOperator.In or BinaryOperator.InstanceOf) } binary:
                VisitAll([binary.Left, binary.Right]);
                break;
            case LogicalExpression logical:
                VisitAll([logical.Left, logical.Right]);
                break;
            case ConditionalExpression conditional:
                VisitAll([conditional.Test, conditional.Consequent, conditional.Alternate]);
                break;
            case SequenceExpression sequence:
                VisitAll(sequence.Expressions);
                break;
            case ArrayExpression array:
                VisitAll(array.Elements);
                break;
            case ObjectExpression literal:
                VisitAll(literal.Properties.Select(each => each.Kind == PropertyKind.Data ? each.Value : throw Refused(each, "a getter or setter", "write the value")));
                break;
            case MemberExpression member:
                VisitMember(member);
                break;
            case CallExpression call:
                VisitCall(call);
                break;
            default:
                throw Refused(expression, InWords(expression), "a model is made of numbers, texts, lists, objects and plain functions");
        }
    }

    private void VisitFunction(IEnumerable<VariableDeclaration> variables, IEnumerable<FunctionDeclaration> functions, IEnumerable<Identifier> parameters, Identifier? own, Statement body)
    {
        scopes.Push(Declared(variables, functions, own is null ? parameters : parameters.Append(own)));
        Visit(body);
        scopes.Pop();
    }

    private void VisitMember(MemberExpression member)
    {
        string name = member.Property switch
        {
            Identifier identifier when !member.Computed => identifier.Name,
            Literal { Value: string text } => text,
            _ => "",
        };
        if (ModelNames.ForbiddenMembers.Contains(name))
        {
            throw Refused(member.Property, $"'{name}'", "say it with numbers and plain functions");
        }

        if (member.Object is Identifier { Name: "Math" } && !scopes.Any(each => each.Contains("Math")))
        {
            if (!ModelNames.MathNames.Contains(name))
            {
                throw Refused(member.Property, $"'Math.{name}'", $"use one of: {string.Join(", ", ModelNames.MathNames)}; expm1 and log1p are in require(\"numeric\")");
            }

            return;
        }

        Visit(member.Object);
        if (member.Computed)
        {
            Visit(member.Property);
        }
    }

    private void VisitCall(CallExpression call)
    {
        if (call.Callee is Identifier { Name: "require" })
        {
            if (call.Arguments is not [Literal { Value: "numeric" }])
            {
                throw Refused(call, "this 'require'", "a model may write require(\"numeric\") only");
            }

            return;
        }

        if (call.Callee is MemberExpression { Property: Identifier method, Computed: false } changed && ModelNames.ChangingMethods.Contains(method.Name))
        {
            RefuseLasting(changed);
        }

        Visit(call.Callee);
        VisitAll(call.Arguments);
    }

    private void RequireKnown(Identifier name)
    {
        if (!ModelNames.Globals.Contains(name.Name) && !scopes.Any(each => each.Contains(name.Name)))
        {
            throw Refused(name, $"'{name.Name}'", $"declare it with 'var', or use one of: {string.Join(", ", ModelNames.Globals)}");
        }
    }

    // What a call leaves behind would change the next: the same inputs would give another answer.
    private void RefuseLasting(Expression? changed)
    {
        bool isPart = changed is MemberExpression;
        while (changed is MemberExpression member)
        {
            changed = member.Object;
        }

        if (changed is not Identifier root)
        {
            return;
        }

        bool isOfFile = file.Contains(root.Name) && !scopes.SkipLast(1).Any(each => each.Contains(root.Name));
        bool isGlobal = ModelNames.Globals.Contains(root.Name) && !scopes.Any(each => each.Contains(root.Name)) && !(root.Name == "exports" && isPart && scopes.Count == 1);
        if (isGlobal || (isOfFile && scopes.Count > 1))
        {
            throw Refused(root, $"a change of '{root.Name}', which outlives the call", "declare a variable inside of the function");
        }
    }

    private static string InWords(SyntaxNode node) => node.Type switch
    {
        SyntaxNodes.ThisExpression => "'this'",
        SyntaxNodes.NewExpression => "'new'",
        SyntaxNodes.UnaryExpression => "'delete'",
        SyntaxNodes.BinaryExpression => "'in' or 'instanceof'",
        SyntaxNodes.LabeledStatement or SyntaxNodes.BreakStatement or SyntaxNodes.ContinueStatement => "a label",
        var other => $"'{other.ToString().Replace("Statement", "", StringComparison.Ordinal).ToLowerInvariant()}'",
    };

    private static ModelSlipException Refused(SyntaxNode at, string what, string fix)
    {
        int line = at.Location?.Start.Line ?? 1;
        int column = (at.Location?.Start.Column ?? 0) + 1;
        int length = at.Location is { } place && place.End.Line == line ? Math.Max(1, place.End.Column + 1 - column) : 1;
        return ModelSyntax.Slip("NotAllowed", line, column, length, $"a model may not use {what}", fix);
    }
}
