using System.Diagnostics;

namespace Site.Benchmarks;

/// <summary>Properties of which the unit tests try a sample, in their full size: the same tests, told to try everything.</summary>
internal static class FullSize
{
    /// <summary>What to call a property here, and the tests that hold it.</summary>
    public static readonly Dictionary<string, string> Filters = new()
    {
        ["numbers"] = "FullyQualifiedName~NumberMutationTests",
        ["fuzz"] = "FullyQualifiedName~InputFuzzTests",
        ["kills"] = "FullyQualifiedName~KilledGeneratorTests",
        ["same"] = "FullyQualifiedName~SameBytesTests",
        ["edits"] = "FullyQualifiedName~PreviewConvergenceTests|FullyQualifiedName~ChangingInputTests",
        ["storm"] = "FullyQualifiedName~PreviewStormTests",
    };

    /// <summary>Prints what was measured; where the property does not hold, all that the tests said, and the program ends with 1.</summary>
    public static async Task RunAsync(string root, string name)
    {
        var start = new ProcessStartInfo("dotnet", ["test", Path.Combine(root, "tests", "Unit"), "--filter", Filters[name], "--logger", "console;verbosity=detailed"]) { RedirectStandardOutput = true };
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
