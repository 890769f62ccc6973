using System.Diagnostics;

namespace Site.Tests.Unit.Commands;

/// <summary>The generator itself, run on the project's own input under other settings of the machine.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Language_and_time_zone_change_no_byte_of_the_site_and_no_word_of_the_report()
    {
        Task<(int ExitCode, string Said)> plain = RunAsync("plain", ("LC_ALL", "C"), ("TZ", "UTC"));
        Task<(int ExitCode, string Said)> turkish = RunAsync("turkish", ("LC_ALL", "tr_TR.ISO-8859-9"), ("LANG", "tr_TR"), ("TZ", "Pacific/Kiritimati"), ("DOTNET_PROCESSOR_COUNT", "1"));

        Assert.Equal(await plain, await turkish);
        Assert.Equal(GeneratorProcess.Hashes(folder.At("plain")), GeneratorProcess.Hashes(folder.At("turkish")));
    }

    private async Task<(int ExitCode, string Said)> RunAsync(string output, params (string Name, string Value)[] settings)
    {
        Directory.CreateDirectory(folder.At(output));
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", GeneratorProcess.Program, "--input", Repository.At("input"), "--output", folder.At(output)]) { WorkingDirectory = Repository.Root };
        foreach ((string name, string value) in settings)
        {
            start.Environment[name] = value;
        }

        using Process process = GeneratorProcess.Start(start);
        (int exitCode, string said) = await GeneratorProcess.EndAsync(process);

        // The times of the steps are the one line that may differ.
        IEnumerable<string> lines = said.Replace(folder.At(output), "OUTPUT", StringComparison.Ordinal).Split('\n').Where(line => !line.StartsWith("load ", StringComparison.Ordinal));
        return (exitCode, string.Join('\n', lines));
    }
}
