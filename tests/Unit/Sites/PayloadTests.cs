using System.IO.Compression;
using System.Text;
using Site.Binding;
using Site.Checking;
using Site.Diagnostics;
using Site.Emitting;
using Site.Rendering;
using Site.Scenarios;
using Site.Tests.Unit.Scenarios;
using Xunit.Abstractions;

namespace Site.Tests.Unit.Sites;

/// <summary>
/// Nothing that a writer or a data file can hold runs: each payload of <c>tests/payloads</c> is refused at its place, or shown as the words it is.
/// Each round puts another payload into every place at once; what is refused makes way, and what is left is rendered and read again.
/// </summary>
public sealed class PayloadTests(ITestOutputHelper output) : IDisposable
{
    private static readonly string[] Archives = [".epub", ".imscc", ".zip"];

    private readonly TempFolder folder = new();
    private readonly TempFolder cache = new();

    public void Dispose()
    {
        folder.Dispose();
        cache.Dispose();
    }

    [Fact]
    public void Each_is_refused_at_its_place_or_shown_as_words()
    {
        Assert.True(PayloadCorpus.Count >= 200);
        var site = new PayloadSite(folder);
        var before = new SafeSite([.. Render(site.Accept([])).Select(Named)]);
        int shown = 0;
        List<string> faults = [];
        foreach (Dictionary<PayloadPlace, string> put in PayloadCorpus.Rounds())
        {
            faults.AddRange(before.Faults(Render(site.Accept(put)).Select(Named)));
            shown += put.Count;
        }

        output.WriteLine($"{PayloadCorpus.Count} payloads, {PayloadCorpus.Places.Count} places: {site.Refused} were refused, {shown} shown as words");
        Assert.True(site.Refused > 1000 && shown > 2000, $"{site.Refused} refused, {shown} shown");
        Assert.Equal("", string.Join('\n', faults.Distinct().Take(40)));
    }

    /// <summary>E-book, cartridges, packets, embeds and pages with the theme's own scripts; the rest of the rounds is for the test above.</summary>
    [Fact]
    public async Task What_is_packed_and_put_together_is_as_safe_as_the_pages()
    {
        var site = new PayloadSite(folder);
        site.Accept([]);
        var before = new SafeSite([.. await BuildAsync()]);
        Assert.True(before.Has("teach/packet/one-stop/index.html") && before.Has("downloads/closing-the-loop.epub/EPUB/nav.xhtml") && before.Has("downloads/closing-the-loop-1.1.imscc/imsmanifest.xml"));
        List<string> faults = [];
        foreach (Dictionary<PayloadPlace, string> put in PayloadCorpus.Rounds().Where((_, round) => round % 20 == 5))
        {
            site.Accept(put);
            faults.AddRange(before.Faults(await BuildAsync()));
        }

        Assert.Equal("", string.Join('\n', faults.Distinct().Take(40)));
    }

    [Theory]
    [InlineData("a.html", "<p onclick=x>words</p>")]
    [InlineData("a.html", "<p style='color:red'>words</p>")]
    [InlineData("a.html", "<a href='javascript:x'>words</a>")]
    [InlineData("a.html", "<a href=' JavaScript:x'>words</a>")]
    [InlineData("a.html", "<a href='//evil.example/'>words</a>")]
    [InlineData("a.html", "<a href='/\\evil.example/'>words</a>")]
    [InlineData("a.html", "<img src='https://evil.example/x.png'>")]
    [InlineData("a.html", "<script>window.hit=true</script>")]
    [InlineData("a.html", "<svg><use href='data:image/svg+xml,x'></use></svg>")]
    [InlineData("a.html", "<script type='application/json'>{\"__proto__\": 1}</script>")]
    [InlineData("a.html", "<meta http-equiv='refresh' content='0;url=/'>")]
    [InlineData("a.html", "words\u0001")]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:x'/></svg>")]
    [InlineData("a.xhtml", "<p>words")]
    [InlineData("a.xml", "<feed xmlns='http://www.w3.org/2005/Atom'><title type='html'>&lt;img src=x onerror=y&gt;</title></feed>")]
    [InlineData("a.json", "{\"a\": }")]
    public void What_could_run_is_seen(string name, string text) => Assert.NotEmpty(new SafeSite([(name, name == "a.json" ? "{}" : "<p>words</p>")]).Faults([(name, text)]));

    private IReadOnlyList<OutputFile> Render(BoundSite bound)
    {
        var found = new DiagnosticList();
        IReadOnlyDictionary<string, ScenarioResult> results = new ModelRunner(ThemeLibrary.Scripts, cache.FullName, ModelLimits.Usual).Run(bound, found);
        BoundSite answered = bound.Answered(results.Values.Select(each => each.Answers));
        SiteChecker.CheckAnswers(answered, found);
        return found.HasErrors ? [] : SiteRenderer.Render(answered, SiteCase.NoLooks, baseUrl: null, results).Files;
    }

    private async Task<IEnumerable<(string Name, string Text)>> BuildAsync()
    {
        BuildResult built = await SiteBuild.RunAsync(new BuildRequest(folder.FullName));
        return built.AllFiles.SelectMany(each => Archives.Contains(Path.GetExtension(each.Path.Value)) ? Unpacked(each) : [Named(each)]);
    }

    private static IEnumerable<(string Name, string Text)> Unpacked(OutputFile file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.Make().ToArray()));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            yield return ($"{file.Path.Value}/{entry.FullName}", reader.ReadToEnd());
        }
    }

    private static (string Name, string Text) Named(OutputFile file) => (file.Path.Value, Path.GetExtension(file.Path.Value) == ".png" ? "" : Encoding.UTF8.GetString(file.Make().Span));
}
