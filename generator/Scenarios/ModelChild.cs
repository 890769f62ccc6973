using System.Text;
using System.Text.Json;

namespace Site.Scenarios;

/// <summary>
/// The process that runs models, started by a build and ended by it: reads the library from the first line of its input, then one
/// job from each line, and answers each with a line. A model that breaks it down takes nothing else with it.
/// </summary>
public static class ModelChild
{
    /// <summary>The first argument by which the program knows that it is this process.</summary>
    public const string Verb = "run-models";

    // Models nest little; the engine takes many frames for each level.
    private const int StackBytes = 16 << 20;

    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    public static int Run()
    {
        // Must be set before any regular expression is made; it is the one limit on how long a match may take.
        AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", LongestMatch);
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(), utf8);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
        var serving = new Thread(() => Serve(input, output), StackBytes);
        serving.Start();
        serving.Join();
        return 0;
    }

    private static void Serve(StreamReader input, StreamWriter output)
    {
        if (input.ReadLine() is not { } first)
        {
            return;
        }

        var setting = ModelSetting.Read(first);
        while (input.ReadLine() is { } line)
        {
            output.WriteLine(Answer(setting, ModelJob.Read(line)));
            output.Flush();
        }
    }

    private static string Answer(ModelSetting setting, ModelJob job)
    {
        try
        {
            ModelSyntax.Read(job.Model, [job.Export]);
            string result = new ModelEngine(setting.Limits, job.Export).Run(setting.Library, setting.Driver, job.Model, job.Spec, job.DigestCount, job.Opened, job.Ask, job.Given);
            return $$"""{"result":{{result}}}""";
        }
        catch (ModelSlipException problem)
        {
            return ModelAnswer.Write(problem.Slip);
        }
        catch (InsufficientExecutionStackException)
        {
            return ModelAnswer.Write(new ModelSlip("TooDeep", 0, 0, 1, "the model's text is nested too deep", "write it flatter"));
        }
        catch (OutOfMemoryException)
        {
            return ModelAnswer.Write(new ModelSlip("TooMuchMemory", 0, 0, 1, $"'{job.Export}' takes more memory than there is", "look for an array or a text that grows without end"));
        }
    }
}

/// <summary>What all jobs of one process share.</summary>
internal sealed record ModelSetting(IReadOnlyDictionary<string, string> Library, string Driver, ModelLimits Limits)
{
    public static ModelSetting Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        return new ModelSetting(
            root.GetProperty("library").EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString()!),
            root.GetProperty("driver").GetString()!,
            new ModelLimits(root.GetProperty("statements").GetInt32(), root.GetProperty("depth").GetInt32(), default, 0));
    }

    public string Write() => JsonLine.Of(writer =>
    {
        writer.WriteStartObject("library");
        foreach ((string name, string text) in Library)
        {
            writer.WriteString(name, text);
        }

        writer.WriteEndObject();
        writer.WriteString("driver", Driver);
        writer.WriteNumber("statements", Limits.Statements);
        writer.WriteNumber("depth", Limits.Depth);
    });
}

/// <summary>What one function of a model is asked.</summary>
/// <param name="Opened">Presets with which figures open, and which need a wide drawing too; the default always does.</param>
/// <param name="Ask"><c>all</c> for what pages show, <c>outputs</c> for the outputs of states, <c>answers</c> for the same in words.</param>
/// <param name="Given">The states, as JSON.</param>
internal sealed record ModelJob(string Export, string Model, string Spec, int DigestCount, IReadOnlyList<string> Opened, string Ask, string Given)
{
    public static ModelJob Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        string Text(string name) => root.GetProperty(name).GetString()!;
        return new ModelJob(Text("export"), Text("model"), Text("spec"), root.GetProperty("digestCount").GetInt32(), [.. root.GetProperty("opened").EnumerateArray().Select(each => each.GetString()!)], Text("ask"), Text("given"));
    }

    public string Write() => JsonLine.Of(writer =>
    {
        writer.WriteString("export", Export);
        writer.WriteString("model", Model);
        writer.WriteString("spec", Spec);
        writer.WriteNumber("digestCount", DigestCount);
        ScenarioSpec.Strings(writer, "opened", Opened);
        writer.WriteString("ask", Ask);
        writer.WriteString("given", Given);
    });
}

internal static class JsonLine
{
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
