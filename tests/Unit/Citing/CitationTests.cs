using System.Text;
using System.Text.Json;
using Site.Citing;
using Site.Documents;
using Site.Emitting;

namespace Site.Tests.Unit.Citing;

public sealed class CitationTests
{
    private static readonly CitedWork Awkward = CitedWork.Page("the-loop", "Costs & 50% of $x_1 {really} #1 ~ ^ \\ “done”?", ["The editors", "Jane Q. Doe"], "A site", new DateOnly(2026, 3, 5), "https://small.example/a/?v=1&x=2") with
    {
        Note = "Updated 6 March 2026",
    };

    [Fact]
    public void A_page_is_cited_by_who_when_what_and_where()
    {
        Assert.Equal("The editors, & Doe, J. Q. (2026, March 5). Costs & 50% of $x_1 {really} #1 ~ ^ \\ “done”? A site. https://small.example/a/?v=1&x=2", ApaText.Write(Awkward));
        Assert.Equal("editors2026theloop", Awkward.Key);
        Assert.Contains("title = {{Costs \\& 50\\% of \\$x\\_1 \\{really\\} \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} “done”?}}", BibTeX.Write(Awkward), StringComparison.Ordinal);
        Assert.Contains("author = {{The editors} and Doe, Jane Q.}", BibTeX.Write(Awkward), StringComparison.Ordinal);
        Assert.StartsWith("TY  - ELEC\nAU  - The editors\nAU  - Doe, Jane Q.\n", Ris.Write(Awkward), StringComparison.Ordinal);
        Assert.EndsWith("N1  - Updated 6 March 2026\nER  - ", Ris.Write(Awkward), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026", "", "2026")]
    [InlineData("2026-06", "6", "2026/06")]
    [InlineData("2026-Q2", "", "2026")]
    [InlineData("2026-06-04", "6", "2026/06/04")]
    public void A_date_is_as_exact_as_it_is_known(string written, string month, string slashed)
    {
        CitedWork work = Awkward with { Issued = PartialDate.TryParse(written) };

        Assert.Equal(slashed, work.SlashedDate);
        Assert.Equal(month != "", BibTeX.Write(work).Contains($"month = {{{month}}}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_script_of_the_scenarios_writes_every_form_as_the_build_does()
    {
        BuildResult built = await WholeSite.BuildAsync();
        OutputFile[] items = [.. built.Files.Where(each => each.Path.Value.EndsWith("/cite.json", StringComparison.Ordinal))];
        string[] texts = [.. items.Select(Text), $"[{CslJson.Item(Awkward).ToJsonString()}]"];

        string[][] written = await NodeScript.RunAsync<string[][]>("Citing/write-citations.mjs", texts.Select(each => JsonDocument.Parse(each).RootElement[0]));

        Assert.True(items.Length > 60);
        foreach ((OutputFile item, string[] forms) in items.Zip(written))
        {
            string folder = item.Path.Url[..^"cite.json".Length];
            Assert.Contains($"class=\"citation-line\" data-form=\"APA\">{Encoded(forms[0])}</p>", await WholeSite.ReadAsync(folder), StringComparison.Ordinal);
            Assert.Equal(await WholeSite.ReadAsync($"{folder}cite.bib"), forms[1] + "\n");
            Assert.Equal(await WholeSite.ReadAsync($"{folder}cite.ris"), forms[2] + "\n");
            Assert.Equal(Text(item), forms[3] + "\n");
        }

        Assert.Equal([ApaText.Write(Awkward), BibTeX.Write(Awkward), Ris.Write(Awkward)], written[^1][..3]);
    }

    [Fact]
    public async Task Reference_managers_read_what_the_site_says_of_itself_and_of_its_sources()
    {
        BuildResult built = await WholeSite.BuildAsync();
        string[] pages = [.. built.Files.Where(each => each.Path.Value.EndsWith("/cite.json", StringComparison.Ordinal)).Select(each => each.Path.Url[..^"json".Length])];
        string[] urls = [.. pages.SelectMany(each => new[] { each + "json", each + "bib", each + "ris" }), "/sources.json", "/sources.bib", "/sources.ris"];

        Read[][] read = await NodeScript.RunAsync<Read[][]>("Citing/read-citations.mjs", await Task.WhenAll(urls.Select(WholeSite.ReadAsync)));

        for (int i = 0; i < read.Length; i += 3)
        {
            Assert.All(read[i], each => Assert.NotEqual("", each.Title));
            Assert.Equal(read[i].Select(each => each.Told), read[i + 1].Select(each => each.Told));

            // Of newspapers and laws, readers of RIS take nobody for the author.
            Assert.Equal(read[i].Zip(read[i + 2], (each, other) => other.Authors is [] ? (each with { Authors = [] }).Told : each.Told), read[i + 2].Select(each => each.Told));
        }

        Assert.All(read[..^3], each => Assert.Equal(["The editors"], Assert.Single(each).Authors));
        Assert.True(read[^1].Length > 100);
    }

    private sealed record Read(string Title, string[] Authors, int Year, string Url)
    {
        public string Told => $"{string.Join("; ", Authors)} ({Year}) {Title}. {Url}";
    }

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Make().Span);

    private static string Encoded(string text) => System.Text.Encodings.Web.HtmlEncoder.Default.Encode(text);
}
