using Site.Diagnostics;
using Site.Emitting;

namespace Site.Tests.Unit.Sites;

/// <summary>Every folder of <c>tests/sites</c> is a case. Set SITE_REWRITE_EXPECTATIONS=1 to write down what is found now, then read the difference.</summary>
public sealed class SiteTests
{
    private static readonly bool Rewrites = Environment.GetEnvironmentVariable("SITE_REWRITE_EXPECTATIONS") == "1";

    public static TheoryData<string> Cases => [.. SiteCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Each_site_gives_the_findings_and_the_files_that_stand_beside_it(string name)
    {
        var site = new SiteCase(name);

        SiteCaseResult result = await site.RunAsync();
        if (Rewrites)
        {
            Rewrite(site, result);
        }

        Assert.Equal(File.Exists(site.DiagnosticsFile) ? File.ReadAllText(site.DiagnosticsFile) : "", result.Printed);
        Assert.All(result.Found, AssertForm);
        if (site.ExpectedFolder is { } expected)
        {
            AssertSameFiles(expected, result.Files);
        }
    }

    private static void AssertForm(Diagnostic found)
    {
        Assert.True(char.IsLower(found.What[0]) || found.What[0] is '\'' || char.IsDigit(found.What[0]), $"begins in lower case: {found.What}");
        Assert.False(found.What.EndsWith('.') || found.Kind.Why.EndsWith('.') || found.Fix.EndsWith('.'), $"ends without a full stop: {found.What}");
        Assert.False(found.Fix == "", $"says how to mend it: {found.What}");
        Assert.Equal(found.Where.Source.Path.Value, found.Where.Source.Path.Value.TrimStart('/').Replace('\\', '/'));
    }

    private static void AssertSameFiles(string expected, IReadOnlyList<OutputFile> files)
    {
        string[] wanted = [.. Directory.GetFiles(expected, "*", SearchOption.AllDirectories).Select(each => Path.GetRelativePath(expected, each).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        Assert.Equal(wanted, files.Select(each => each.Path.Value).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.True(
            file.Make().Span.SequenceEqual(File.ReadAllBytes(Path.Combine(expected, file.Path.Value))),
            $"{file.Path} differs from tests/sites/…/expected/{file.Path}"));
    }

    private static void Rewrite(SiteCase site, SiteCaseResult result)
    {
        File.Delete(site.DiagnosticsFile);
        if (result.Printed != "")
        {
            File.WriteAllText(site.DiagnosticsFile, result.Printed);
        }

        if (site.ExpectedFolder is { } expected)
        {
            Directory.Delete(expected, recursive: true);
            foreach (OutputFile file in result.Files)
            {
                string path = Path.Combine(expected, file.Path.Value);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Make().ToArray());
            }
        }
    }
}
