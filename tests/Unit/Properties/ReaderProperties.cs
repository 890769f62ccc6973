using System.Globalization;
using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Site.Checking;
using Site.Diagnostics;
using Site.Documents;
using Site.Loading;
using Site.Markdown;
using Site.Tests.Unit.Specs;
using Xunit.Abstractions;

namespace Site.Tests.Unit.Properties;

/// <summary>
/// Whatever is typed, the readers answer with findings that have places, never with an exception. In full (<c>readers</c> among the benchmarks)
/// thirty times as many inputs are tried.
/// </summary>
public sealed class ReaderProperties
{
    private const int Runs = 3000;

    private static readonly int Times = Seeds.Times(1, 30);

    private static readonly string Manual = Repository.At("tests", "specs");

    private readonly ITestOutputHelper output;

    public ReaderProperties(ITestOutputHelper output)
    {
        this.output = output;
        output.WriteLine($"SITE_SEED={Seeds.Run}");
    }

    [Fact]
    public void Any_text_is_yaml_or_a_finding_with_a_place()
    {
        string[] pieces = ["a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", "\"", "'", "|", ">", "&a", "*a", "!t ", "#", "---\n", "...", "%", "\\", ",", "? ", "a: b\n", "<<: "];

        Holds(Mutated.Texts(Files(".yml", ".json"), pieces), Runs, text =>
        {
            var source = new SourceText(new InputPath("ledger/glossary.yml"), text);
            var found = new DiagnosticList();
            DataNode? root = YamlReader.Read(source, found);
            Assert.True(root is not null || found.HasErrors);
            AssertPlaces(found, source);
        });
    }

    [Fact]
    public void Any_text_is_a_table_or_a_finding_with_a_place()
    {
        string[] pieces = [",", "\n", "\"", "\"\"", "a", "1", " ", ";", "\n\n", "\"a,b\"", "\"a\nb\""];

        Holds(Mutated.Texts(Files(".csv"), pieces), Runs, text =>
        {
            var source = new SourceText(new InputPath("data/growth.csv"), text);
            var found = new DiagnosticList();
            LoadedCsv? table = CsvReading.Read(source, found);
            Assert.True(table is not null || found.HasErrors);
            Assert.True(table is null || table.Rows.All(row => row.Count == table.Header.Count));
            AssertPlaces(found, source);
        });
    }

    [Fact]
    public void Any_text_is_an_essay_that_is_safe_to_read_or_a_finding_with_a_place()
    {
        string[] pieces =
        [
            "a ", "80% ", "*", "**", "_", "`", "```\n", "[", "]", "(", ")", "!", "![](quote:roe-never)", "[a](term:loop)", "](fact:code-share)", "[](fact:horizon)", "[^w]", "[^w]: b\n", "[@doe2026loops]",
            "::: note {#a kind=context}\n", ":::\n", "](note:a)", "\n", "\n\n", "# ", "## ", "### ", "> ", "- ", "1. ", "| ", "| --- |\n", "Table: ", "<b onclick=x>", "</b>", "<!--", "&amp;", "&#x1;", "\\",
            "\"", "'", "{#a}", "https://a.b", "<https://a.b>", "javascript:", "](javascript:x)", "&colon;", "    ", "---\n", "===\n", "eleven ", "“", "”", "![c](chart:growth)", "{onclick=x}",
        ];
        string[] good = [.. Directory.GetFiles(Manual, "*.md").SelectMany(file => SpecExample.In(file, "example", "slip")).Select(each => each.Input)];

        // What no text may hold is refused when the file is read.
        Gen<string> texts = Mutated.Texts(good, pieces).Where(text => CharacterRule.FirstBad(text) < 0);
        Holds(texts, Runs, text =>
        {
            (ParsedProse prose, IReadOnlyList<Diagnostic> found) = ManualSite.Read(text);
            AssertPlaces(found);
            if (found.Count == 0)
            {
                AssertSafe(ManualSite.Write(prose));
            }
        });
    }

    [Fact]
    public void Any_file_is_read_or_told()
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(Manual, "input"), "*", SearchOption.AllDirectories).Select(each => Path.GetRelativePath(Path.Combine(Manual, "input"), each))];
        string[] pieces = ["---\n", "title: ", "\n", ": ", "- ", "[", "{", "\"", "80%", "id: a\n", "~", "null", "2026-02-30", "-1", "1e9", "true", "  "];
        Gen<(string File, string Text)> changed = from file in Gen.Elements(files)
                                                  from text in Mutated.Texts([File.ReadAllText(Path.Combine(Manual, "input", file))], pieces)
                                                  select (file, text);

        Holds(changed, 400, each => AssertPlaces(ManualSite.FindIn(each.File, each.Text)));
    }

    [Fact]
    public void Any_bytes_are_read_or_told()
    {
        using var folder = new TempFolder();
        folder.Write("ledger/_", "");

        Holds(Mutated.Bytes(Files(".yml")), 1000, bytes =>
        {
            File.WriteAllBytes(folder.At("ledger/glossary.yml"), bytes);
            var found = new DiagnosticList();
            LoadedSite site = SiteLoader.Load(folder.FullName, [], found);
            Assert.True(site.Data.Count == 1 || found.HasErrors);
            AssertPlaces(found.Sorted);
        });
    }

    [Fact]
    public void Any_text_is_a_date_a_number_an_id_an_address_or_not()
    {
        string[] good = ["2026-06-04", "2026-Q2", "2008-2013", "-1.5e3", "1,234", "code-share", "https://a.b/c?d=e#f", "two hundred thousand", "fifty-twofold"];
        string[] pieces = ["-", "Q", "0", "9", "e", ".", ",", "%", "/", ":", "#", "hundred", " ", "eleven", "fold", "'", "\"", "\n"];

        Holds(Mutated.Texts(good, pieces), Runs, text =>
        {
            Assert.True(PartialDate.TryParse(text) is not { } date || date.Words != "");
            Assert.True(!NumberRule.TryParse(text, out _) || !text.Contains(',', StringComparison.Ordinal));
            Assert.True(!IdRule.IsGood(text) || (text.Length <= 80 && !text.Contains('/', StringComparison.Ordinal)));
            Assert.True(!WebAddress.IsAllowed(text) || !text.Any(char.IsControl));
            Assert.All(NumberText.Find(text), each => Assert.True(each.Length > 0 && each.Start + each.Length <= text.Length));
            Assert.Equal(text.Length, Typography.Curl(text).Length);
            Assert.True(Suggestion.For(text, good) is "" or { Length: > 1 });
        });
    }

    private void Holds<T>(Gen<T> inputs, int runs, Action<T> property, [CallerMemberName] string name = "")
    {
        Prop.ForAll(inputs.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(runs * Times).WithReplay(Seeds.Run, 1));
        output.WriteLine($"measured: inputs of which this holds: {name.Replace('_', ' ')} = {runs * Times}");
    }

    private static string[] Files(params string[] endings) =>
        [.. Directory.GetFiles(Path.Combine(Manual, "input"), "*", SearchOption.AllDirectories).Where(each => endings.Contains(Path.GetExtension(each))).Select(File.ReadAllText)];

    private static void AssertPlaces(DiagnosticList found, SourceText source)
    {
        Assert.All(found.Sorted, each => Assert.Same(source, each.Where.Source));
        AssertPlaces(found.Sorted);
    }

    private static void AssertPlaces(IReadOnlyList<Diagnostic> found) => Assert.All(found, each =>
    {
        Assert.InRange(each.Where.Line, 1, each.Where.Source.LineCount);
        Assert.InRange(each.Where.Start + each.Where.Length, 0, each.Where.Source.Text.Length);
        Assert.DoesNotContain(DiagnosticText.Write(each, "input"), c => char.IsControl(c) && c != '\n');
    });

    private static void AssertSafe(string html)
    {
        Assert.True(CharacterRule.FirstBad(html) < 0, "holds a character that XML forbids");
        IDocument page = new HtmlParser().ParseDocument($"<main>{html}</main>");
        Assert.Empty(page.QuerySelectorAll("script, iframe, object, embed, form, base, meta[http-equiv], style, link, img, svg"));
        Assert.DoesNotContain(page.All.SelectMany(each => each.Attributes), each => each.Name.StartsWith("on", StringComparison.Ordinal) || each.Name == "style");
        Assert.All(page.Links.Select(each => each.GetAttribute("href")!), url => Assert.Matches("^(https?:|mailto:|#|/(?!/))", url));
        string[] ids = [.. page.All.Select(each => each.Id).Where(each => !string.IsNullOrEmpty(each)).OfType<string>()];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }
}
