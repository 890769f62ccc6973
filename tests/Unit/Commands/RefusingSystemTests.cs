using System.ComponentModel;
using System.Diagnostics;

namespace Site.Tests.Unit.Commands;

/// <summary>The generator on systems that refuse it something, in namespaces of the kernel: told in words, and the old site stays.</summary>
public sealed class RefusingSystemTests : IDisposable
{
    private readonly TempFolder folder = new();

    public RefusingSystemTests()
    {
        GeneratorProcess.Copy(Repository.At("tests", "sites", "_base", "small"), folder.At("input"));
        folder.Write("output/.generated-site", "");
        folder.Write("output/index.html", "old");
    }

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> Refusals => new()
    {
        { "there is no room left on the disk", GeneratorProcess.WithCache("-o size=16k") },
        { "there is no room left on the disk", GeneratorProcess.WithCache("-o size=1500k") },
        { "the disk is read-only", GeneratorProcess.WithCache("-o ro") },
        { "another file system is mounted on the folder", "unshare -rm sh -c 'mount --bind output output && exec \"$@\"' sh \"$@\"" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_the_system_refuses_is_told_in_words_and_the_old_site_stays(string words, string shell)
    {
        using Process build = GeneratorProcess.StartIn(shell, folder.FullName, "--input", "input", "--output", "output");
        (int exitCode, string said) = await GeneratorProcess.EndAsync(build);

        Assert.Contains(words, said, StringComparison.Ordinal);
        Assert.Contains("fix: ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("a fault of the generator", said, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
        Assert.Equal("old", File.ReadAllText(folder.At("output/index.html")));
        Assert.Equal(["input", "output"], Directory.EnumerateDirectories(folder.FullName).Select(each => Path.GetFileName(each)!).Order(StringComparer.Ordinal));
    }

    public static TheoryData<string, Exception> Faults => new()
    {
        { "the system allows no more open files", new IOException("Too many open files : '/a/b'", 24) },
        { "the system allows no more open files", new InvalidOperationException("a program did not start", new Win32Exception(24, "Too many open files")) },
        { "the system allows no more open files", new AggregateException(new FileNotFoundException("Could not load a part", "Part, Version=10.0.0.0")) },
        { "there is no room left on the disk", new IOException("No space left on device : '/a/b'", 28) },
        { "you may not write there", new UnauthorizedAccessException("Access to the path '/a/b' is denied.") },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_refusal_of_the_system_is_no_fault_of_the_generator(string words, Exception fault)
    {
        CommandRun run = await CommandRun.InAsync(folder, "", build: _ => throw fault);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error SITE5009: the build cannot go on: {words}\n  fix: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 error; nothing was written\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(folder.At("output/index.html")));
    }

    [Fact]
    public async Task An_output_folder_that_others_have_open_is_replaced_and_they_keep_what_they_had()
    {
        using Process inside = Process.Start(new ProcessStartInfo("sh", ["-c", "read line"]) { WorkingDirectory = folder.At("output"), RedirectStandardInput = true })!;
        using StreamReader open = File.OpenText(folder.At("output/index.html"));

        using Process build = GeneratorProcess.StartIn("exec \"$@\"", folder.FullName, "--input", "input", "--output", "output");
        (int exitCode, string said) = await GeneratorProcess.EndAsync(build);
        inside.StandardInput.WriteLine();

        Assert.True(exitCode == 0, said);
        Assert.Equal("old", open.ReadToEnd());
        Assert.Contains("<html", File.ReadAllText(folder.At("output/index.html")), StringComparison.Ordinal);
        Assert.Equal(["input", "output"], Directory.EnumerateDirectories(folder.FullName).Select(each => Path.GetFileName(each)!).Order(StringComparer.Ordinal));
    }
}
