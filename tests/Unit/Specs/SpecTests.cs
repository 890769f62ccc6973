using Site.Diagnostics;
using Site.Markdown;

namespace Site.Tests.Unit.Specs;

/// <summary>The writers' manual in <c>tests/specs</c> tells the truth. Set SITE_REWRITE_EXPECTATIONS=1 to write down what comes out now, then read the difference.</summary>
public sealed class SpecTests
{
    private static readonly bool Rewrites = Environment.GetEnvironmentVariable("SITE_REWRITE_EXPECTATIONS") == "1";

    private static readonly SpecExample[] All =
    [
        .. Directory.GetFiles(Repository.At("tests", "specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(file => SpecExample.In(file, "example", "slip", "file")),
    ];

    public static TheoryData<string> Examples => [.. All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_of_the_manual_comes_out_as_it_says(string name)
    {
        SpecExample example = All.Single(each => each.Name == name);

        string actual = example.Kind.Split(' ', 2) switch
        {
            ["slip"] => Printed(ManualSite.Read(example.Input).Found),
            ["file", var path] => Printed(ManualSite.FindIn(path, example.Input)),
            [_, "whole"] => Html(example),
            _ => PlainHtml.Of(Html(example)),
        };
        if (Rewrites && actual != (example.Expected ?? ""))
        {
            example.Rewrite(actual);
            return;
        }

        Assert.Equal(example.Expected ?? "", actual);
    }

    [Fact]
    public void The_site_of_the_manual_has_no_slips()
    {
        string slips = Printed(ManualSite.Slips());

        Assert.Equal("", slips);
    }

    [Fact]
    public void Every_file_of_the_manual_has_examples()
    {
        string[] files = [.. Directory.GetFiles(Repository.At("tests", "specs"), "*.md").Where(each => Path.GetFileName(each) != "README.md")];

        Assert.Empty(files.Except(All.Select(each => each.File)));
    }

    private static string Html(SpecExample example)
    {
        (ParsedProse prose, IReadOnlyList<Diagnostic> found) = ManualSite.Read(example.Input);
        Assert.Equal("", Printed(found));
        return ManualSite.Write(prose);
    }

    private static string Printed(IEnumerable<Diagnostic> found) => string.Join('\n', found.Select(each => DiagnosticText.Write(each, "input")));
}
