using System.Diagnostics;

namespace Site.Benchmarks;

/// <summary>Properties of which the tests try a sample, in their full size: the same tests, told to try everything.</summary>
internal static class FullSize
{
    /// <summary>What to call a property here, the project of the tests that hold it, and their names.</summary>
    public static readonly Dictionary<string, (string Project, string Filter)> Parts = new()
    {
        ["numbers"] = ("Unit", "FullyQualifiedName~NumberMutationTests"),
        ["fuzz"] = ("Unit", "FullyQualifiedName~InputFuzzTests"),
        ["kills"] = ("Unit", "FullyQualifiedName~KilledGeneratorTests"),
        ["same"] = ("Unit", "FullyQualifiedName~SameBytesTests"),
        ["edits"] = ("Unit", "FullyQualifiedName~PreviewConvergenceTests|FullyQualifiedName~ChangingInputTests"),
        ["storm"] = ("Unit", "FullyQualifiedName~PreviewStormTests"),
        ["readers"] = ("Unit", "FullyQualifiedName~ReaderProperties"),
        ["states"] = ("Unit", "FullyQualifiedName~ModelProperties"),
        ["addresses"] = ("Browser", "FullyQualifiedName~Browser.AddressTests"),
        ["payloads"] = ("Browser", "FullyQualifiedName~Browser.PayloadTests"),
    };

    /// <summary>Prints what was measured; where the property does not hold, all that the tests said, and the program ends with 1.</summary>
    public static async Task RunAsync(string root, string name)
    {
        (string project, string filter) = Parts[name];
        var start = new ProcessStartInfo("dotnet", ["test", Path.Combine(root, "tests", project), "--filter", filter, "--logger", "console;verbosity=detailed"]) { RedirectStandardOutput = true };
        start.Environment["SITE_FULL"] = "1";
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        foreach (string line in said.Split('\n').Select(each => each.Trim()).Where(each => each.StartsWith("measured: ", StringComparison.Ordinal) || each.StartsWith("SITE_SEED", StringComparison.Ordinal)))
        {
            Console.WriteLine($"{name}: {line.Replace("measured: ", "", StringComparison.Ordinal)}");
        }

        Console.WriteLine($"{name}: {Stopwatch.GetElapsedTime(begin).TotalSeconds:0} s");
        if (process.ExitCode != 0)
        {
            Console.WriteLine(said);
            Environment.ExitCode = 1;
        }
    }
}
