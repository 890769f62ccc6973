using System.Globalization;
using System.Text.Json;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Parser;
using Jint.Parser.Ast;
using Jint.Runtime;

namespace Site.Scenarios;

/// <summary>A script engine with the theme's library, one model and the driver in it, and nothing of .NET to reach for.</summary>
internal sealed class ModelEngine
{
    public const string ModelName = "model.js";

    /// <summary>How the driver marks a complaint of its own.</summary>
    private const char Complaint = '\u0001';

    internal const string MakeRequire = """
        (function (modules) {
          var made = {};
          return function require(name) {
            if (!made.hasOwnProperty(name)) {
              if (!modules.hasOwnProperty(name)) {
                throw new Error("there is no script '" + name + "' in the theme's library");
              }
              made[name] = {};
              modules[name](made[name], require);
            }
            return made[name];
          };
        })
        """;

    private const string MakeModel = """
        (function (model, require) {
          var exports = {};
          model(exports, function () { return require("numeric"); });
          return exports;
        })
        """;

    private readonly Engine engine;
    private readonly string export;

    public ModelEngine(ModelLimits limits, string export)
    {
        this.export = export;
        engine = new Engine(options => options
            .MaxStatements(limits.Statements)
            .LimitRecursion(limits.Depth)
            .Culture(CultureInfo.InvariantCulture)
            .LocalTimeZone(TimeZoneInfo.Utc));
    }

    /// <summary>Runs the driver on a model and calls one of its functions.</summary>
    /// <param name="opened">Presets with which figures open.</param>
    /// <param name="ask"><c>all</c>, <c>outputs</c> or <c>answers</c>.</param>
    /// <param name="given">As JSON.</param>
    /// <returns>What came out, as JSON.</returns>
    public string Run(IReadOnlyDictionary<string, string> library, string driver, string model, string specJson, int digestCount, IReadOnlyList<string> opened, string ask, string given)
    {
        try
        {
            JsValue modules = engine.Execute("({})").GetCompletionValue();
            foreach ((string name, string text) in library)
            {
                modules.AsObject().Put(name, Wrapped($"{name}.js", text), false);
            }

            JsValue stringify = engine.Json.Get("stringify");
            JsValue parse = engine.Json.Get("parse");
            JsValue require = engine.Invoke(Value(MakeRequire), modules);
            JsValue makeModel = Value(MakeModel);
            JsValue driverOf = Value(driver, "driver.js");
            JsValue wrapped = Wrapped(ModelName, model);
            Close();

            // The engine counts from its last text on.
            engine.ResetStatementsCount();
            JsValue exports = engine.Invoke(makeModel, wrapped, require);
            JsValue driving = engine.Invoke(driverOf, require, exports, engine.Invoke(parse, specJson), digestCount, engine.Invoke(parse, JsonSerializer.Serialize(opened)));
            JsValue result = engine.Invoke(driving.AsObject().Get(ask), engine.Invoke(parse, given));
            return engine.Invoke(stringify, result).AsString();
        }
        catch (Exception problem) when (problem is JavaScriptException or StatementsCountOverflowException or RecursionDepthOverflowException or OutOfMemoryException or InsufficientExecutionStackException or ArgumentException or InvalidOperationException or OverflowException or IndexOutOfRangeException or InvalidCastException or NullReferenceException)
        {
            throw new ModelSlipException(SlipOf(problem));
        }
    }

    private JsValue Value(string text, string name = "") => engine.Execute(text, new ParserOptions { Source = name }).GetCompletionValue();

    // Strict, as modules are: the engine then also spends less on each call. On the first line, so that lines stay what they are.
    private JsValue Wrapped(string name, string text) => Value($"(function (exports, require) {{\"use strict\";{text}\n}})", name);

    // Texts made into functions, clocks, chance, what follows the machine's language, and the ways that lead there.
    private void Close()
    {
        foreach (string name in new[] { "eval", "Function", "Date", "RegExp" })
        {
            engine.Global.RemoveOwnProperty(name);
        }

        engine.Math.RemoveOwnProperty("random");
        ObjectInstance[] prototypes =
        [
            engine.Object.PrototypeObject, engine.Function.PrototypeObject, engine.Array.PrototypeObject, engine.String.PrototypeObject,
            engine.Number.PrototypeObject, engine.Boolean.PrototypeObject, engine.Error.PrototypeObject,
        ];
        foreach (ObjectInstance prototype in prototypes)
        {
            prototype.RemoveOwnProperty("constructor");
            prototype.RemoveOwnProperty("toLocaleString");
        }
    }

    private ModelSlip SlipOf(Exception problem)
    {
        SyntaxNode? last = engine.GetLastSyntaxNode();
        Location? place = problem is JavaScriptException thrown && thrown.Location is not null ? thrown.Location : last?.Location;
        bool isModel = place?.Source == ModelName;
        ModelSlip At(string kind, string what, string fix) => new(kind, isModel ? place!.Start.Line : 0, isModel ? place!.Start.Column + 1 : 0, 1, what, fix) { Script = isModel || place is null ? "" : $"{place.Source}:{place.Start.Line}" };

        return problem switch
        {
            StatementsCountOverflowException => At("TooLong", $"'{export}' does not come to an end", "look for a loop whose condition never fails, or do less work"),
            RecursionDepthOverflowException or InsufficientExecutionStackException => At("TooDeep", $"'{export}' calls itself without end", "give the recursion an end, or write a loop"),
            OutOfMemoryException => At("TooMuchMemory", $"'{export}' takes more memory than there is", "look for an array or a text that grows without end"),
            JavaScriptException { Error: var error } when error.IsString() && error.AsString().StartsWith(Complaint) => At("BadResult", $"'{export}' gives no good result: {error.AsString()[1..]}", "give every output a number, null for what does not happen, or one of its words") with { Line = 0 },
            JavaScriptException script => At("Threw", $"'{export}' breaks off: {Words(script)}", "mend it here"),
            _ => At("Threw", $"'{export}' breaks off: {problem.GetType().Name}", "say it more simply here"),
        };
    }

    private static string Words(JavaScriptException script)
    {
        if (!script.Error.IsObject())
        {
            return "something was thrown";
        }

        string[] words = [.. new[] { "name", "message" }.Select(key => script.Error.AsObject().Get(key)).Where(each => each.IsString() && each.AsString() != "").Select(each => each.AsString().TrimEnd('.'))];
        return string.Join(": ", words);
    }
}
