using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Emitting;

namespace Site.Tests.Unit.Preview;

/// <summary>
/// The smallest kind of site there is, for tests of what happens before and after a build: each <c>name.txt</c> of the input is the page <c>/name/</c>,
/// a line that begins with <c>error</c> or <c>warning</c> is a finding, <c>fault</c> is a fault, and other files are published as they are.
/// </summary>
internal static partial class LooseSite
{
    private static readonly DiagnosticKind Error = new("SITE3999", Severity.Error, "this line says so");
    private static readonly DiagnosticKind Warning = new("SITE3998", Severity.Warning);

    public static Task<BuildResult> BuildAsync(BuildRequest request) => Task.Run(() => Build(request.InputFolder));

    private static BuildResult Build(string input)
    {
        var found = new DiagnosticList();
        List<OutputFile> files = [];
        string[] paths = [.. Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Where(each => !IsLeftover(Path.GetFileName(each))).Order(StringComparer.Ordinal)];
        foreach (string path in paths)
        {
            string name = Path.GetRelativePath(input, path).Replace('\\', '/');
            string text = File.ReadAllText(path);
            if (!name.EndsWith(".txt", StringComparison.Ordinal))
            {
                files.Add(OutputFile.Text("/" + name, text));
                continue;
            }

            var source = new SourceText(new InputPath(name), text);
            Find(source, found);
            string url = name == "index.txt" ? "/" : name == "404.txt" ? "/404.html" : $"/{name[..^4]}/";
            files.Add(OutputFile.Text(url, $"<!doctype html><html><head><title>{name}</title></head><body>{text}</body></html>"));
        }

        return new BuildResult { Found = found, Files = found.HasErrors ? [] : files, Documents = paths.Length, Times = [new StepTime("all", TimeSpan.FromMilliseconds(1))] };
    }

    private static void Find(SourceText source, DiagnosticList found)
    {
        foreach (Match line in Lines().Matches(source.Text))
        {
            if (line.Value == "fault")
            {
                // As the checks are: beside each other, and each of them divided again.
                Parallel.Invoke(() => Parallel.Invoke(() => Fault.At<bool>(source.Path, () => throw new InvalidOperationException("the page fell apart"))));
            }

            found.Add(line.Value == "error" ? Error : Warning, source.Span(line.Index, line.Length), $"'{line.Value}' is written here", "write something else");
        }
    }

    private static bool IsLeftover(string name) => name.StartsWith('.') || name.EndsWith('~') || name.EndsWith(".swp", StringComparison.Ordinal);

    [GeneratedRegex("^(error|warning|fault)$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
