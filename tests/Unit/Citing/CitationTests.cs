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

    /// <summary>Works whose titles, names and dates are hard to carry over.</summary>
    private static readonly CitedWork[] Made =
    [
        Awkward,
        Awkward with { Key = "month", Title = "Ångström, naïve Ł and “ß”", Authors = [new CslName { Family = "Müller-Łukasz", Given = "José Á." }, new CslName { Family = "van der Berg", Given = "Ann" }], Issued = PartialDate.TryParse("2026-06") },
        Awkward with { Key = "year", Title = "R&D {at} 100%", Authors = [new CslName { Literal = "Smith & {Söhne}" }], Issued = PartialDate.TryParse("2025") },
        Awkward with { Key = "three", Title = "Plain", Authors = [new CslName { Family = "One", Given = "A." }, new CslName { Literal = "The Two" }, new CslName { Family = "Three", Given = "C. D." }] },
        Awkward.Frozen(new CitedEdition("3fa9c1d2e4b5", new DateOnly(2026, 12, 24), "https://small.example/frozen/3fa9c1d2e4b5/")),
    ];

    [Theory]
    [InlineData("Jane Q. Doe", "Doe, J. Q.")]
    [InlineData("Jane  Doe", "Doe, J.")]
    [InlineData("Jane\u00a0Q. Doe", "Doe, J. Q.")]
    [InlineData("Élodie 𝒬uinn Doe", "Doe, É. 𝒬.")]
    [InlineData("Plato", "Plato.")]
    [InlineData("The  editors", "The editors.")]
    public void An_author_however_written_has_a_family_and_initials(string written, string cited) =>
        Assert.StartsWith($"{cited} (2026", ReferenceText.Apa(Awkward with { Authors = [CitedWork.Name(written)] }), StringComparison.Ordinal);

    [Fact]
    public void A_page_is_cited_by_who_when_what_and_where()
    {
        Assert.Equal("The editors, & Doe, J. Q. (2026, March 5). Costs & 50% of $x_1 {really} #1 ~ ^ \\ “done”? A site. https://small.example/a/?v=1&x=2", ReferenceText.Apa(Awkward));
        Assert.Equal("The editors and Jane Q. Doe. 2026. “Costs & 50% of $x_1 {really} #1 ~ ^ \\ ‘done’?” A site. March 5, 2026. https://small.example/a/?v=1&x=2", ReferenceText.Chicago(Awkward));
        Assert.Equal("Müller-Łukasz, José Á., and Ann van der Berg. 2026. “Ångström, naïve Ł and ‘ß’.” A site. June 2026. https://small.example/a/?v=1&x=2", ReferenceText.Chicago(Made[1]));
        Assert.Equal("Smith & {Söhne}. 2025. “R&D {at} 100%.” A site. https://small.example/a/?v=1&x=2", ReferenceText.Chicago(Made[2]));
        Assert.Equal("One, A., The Two, and C. D. Three. 2026. “Plain.” A site. March 5, 2026. https://small.example/a/?v=1&x=2", ReferenceText.Chicago(Made[3]));
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
        string[] texts = [.. items.Select(Text), .. Made.Select(each => $"[{CslJson.Item(each).ToJsonString()}]")];

        string[][] written = await NodeScript.RunAsync<string[][]>("Citing/write-citations.mjs", texts.Select(each => JsonDocument.Parse(each).RootElement[0]));

        Assert.True(items.Length > 60);
        foreach ((OutputFile item, string[] forms) in items.Zip(written))
        {
            string folder = item.Path.Url[..^"cite.json".Length];
            string page = await WholeSite.ReadAsync(folder);
            Assert.Contains($"class=\"citation-line\" data-form=\"APA\">{Encoded(forms[0])}</p>", page, StringComparison.Ordinal);
            Assert.Contains($"class=\"citation-line\" data-form=\"Chicago\">{Encoded(forms[1])}</p>", page, StringComparison.Ordinal);
            Assert.Equal(await WholeSite.ReadAsync($"{folder}cite.bib"), forms[2] + "\n");
            Assert.Equal(await WholeSite.ReadAsync($"{folder}cite.ris"), forms[3] + "\n");
            Assert.Equal(Text(item), forms[4] + "\n");
        }

        foreach ((CitedWork work, string[] forms) in Made.Zip(written[items.Length..]))
        {
            Assert.Equal([ReferenceText.Apa(work), ReferenceText.Chicago(work), BibTeX.Write(work), Ris.Write(work)], forms[..4]);
        }
    }

    [Fact]
    public void An_edition_is_cited_by_its_hash_its_date_and_its_own_address()
    {
        CitedWork edition = Made[^1];

        Assert.Equal("editors2026theloop3fa9c1d2", edition.Key);
        Assert.Equal("3fa9c1d2e4b5", CslJson.Item(edition)["version"]!.ToString());
        Assert.EndsWith("‘done’?, edition 3fa9c1d2.” A site. December 24, 2026. https://small.example/frozen/3fa9c1d2e4b5/", ReferenceText.Chicago(edition), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hard_to_carry_over_arrives_in_reference_managers_as_it_was()
    {
        string[] texts = [.. Made.SelectMany(each => new[] { $"[{CslJson.Item(each).ToJsonString()}]", BibTeX.Write(each), Ris.Write(each) })];

        Read[][] read = await NodeScript.RunAsync<Read[][]>("Citing/read-citations.mjs", texts);

        for (int i = 0; i < Made.Length; i++)
        {
            CitedWork work = Made[i];
            Assert.All(read[(3 * i)..(3 * i + 3)], items =>
            {
                Read item = Assert.Single(items);
                Assert.Equal(work.Title, item.Title);
                Assert.Equal(work.Authors.Select(each => each.Full), item.Authors);
                Assert.Equal(work.DateParts, item.Date);
                Assert.Equal(work.Url, item.Url);
            });
        }
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

    private sealed record Read(string Title, string[] Authors, int Year, int[] Date, string Url)
    {
        public string Told => $"{string.Join("; ", Authors)} ({Year}) {Title}. {Url}";
    }

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Make().Span);

    private static string Encoded(string text) => System.Text.Encodings.Web.HtmlEncoder.Default.Encode(text);
}
