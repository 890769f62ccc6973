using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;
using Site.Scenarios;

namespace Site.Tests.Unit.Scenarios;

/// <summary>What models come to where a text asks for it.</summary>
public sealed class AnswerTests
{
    [Fact]
    public void A_text_says_what_the_readouts_of_the_same_preset_say()
    {
        (string Id, string Preset, string Output, string Words)[] shown =
        [
            .. from result in Run("", Asking("It is [](scenario:loop?output=G).")).Values
               from state in result.States
               from readout in state.Readouts
               select (result.Id, state.Id, readout.Key, readout.Text),
        ];
        Assert.NotEmpty(shown);

        var answers = Run("", Asking([.. shown.Select(each => $"[](scenario:{each.Id}?preset={each.Preset}&output={each.Output})")])).Values.SelectMany(each => each.Answers).ToDictionary(StringComparer.Ordinal);

        Assert.All(shown, each => Assert.Equal(each.Words, answers[$"{each.Id}?preset={each.Preset}&output={each.Output}"].Words));
    }

    [Fact]
    public void A_new_question_runs_one_function_and_an_old_one_none()
    {
        using var cache = new TempFolder();
        Run(cache.FullName, Asking("It is [](scenario:loop?preset=chess&output=G)."));
        var first = Files(cache);

        IReadOnlyDictionary<string, ScenarioResult> again = Run(cache.FullName, Asking("It is [](scenario:loop?preset=chess&output=G) or [](scenario:loop?preset=chess&output=t_10)."));
        var second = Files(cache);
        IReadOnlyDictionary<string, ScenarioResult> more = Run(cache.FullName, Asking("It is [](scenario:loop?r=2&output=G)."));

        Assert.Equal(first, second);
        Assert.Equal(2, again["loop"].Answers.Count);
        Assert.Equal("2", more["loop"].Answers["loop?r=2&output=G"].Words);
        Assert.Single(Files(cache).Except(second));
    }

    [Fact]
    public void Values_stand_on_top_of_a_preset_and_the_address_writes_the_whole_state()
    {
        ScenarioAnswer answer = Run("", Asking("[](scenario:loop?preset=jump&r=2&output=G)"))["loop"].Answers.Values.Single();

        Assert.Equal("2", answer.Words);
        Assert.Contains("r=2", answer.Url, StringComparison.Ordinal);
        Assert.Contains("f=8", answer.Url, StringComparison.Ordinal);
    }

    private static (string Name, DateTime Written)[] Files(TempFolder cache) =>
        [.. Directory.GetFiles(cache.FullName).Order(StringComparer.Ordinal).Select(each => (Path.GetFileName(each), File.GetLastWriteTimeUtc(each)))];

    private static IReadOnlyDictionary<string, ScenarioResult> Run(string cache, BoundSite site)
    {
        var found = new DiagnosticList();
        using var folder = new TempFolder();
        var results = new ModelRunner(ThemeLibrary.Scripts, cache == "" ? folder.FullName : cache, ModelLimits.Usual).Run(site, found);
        Assert.Empty(found.Sorted.Select(each => DiagnosticText.Write(each, "input")));
        return results;
    }

    /// <summary>The project's own scenarios, and of texts this one alone.</summary>
    private static BoundSite Asking(params string[] paragraphs)
    {
        var source = new SourceText(new InputPath("pages/about.md"), string.Join("\n\n", paragraphs));
        ParsedProse body = ProseParser.Parse(source, 0, new DiagnosticList());
        BoundPage page = ScenarioSite.Own.Pages[0];
        return ScenarioSite.Own with { Essays = [], Teaching = [], Pages = [page with { Body = body }] };
    }
}
