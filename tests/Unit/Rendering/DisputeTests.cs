using AngleSharp.Dom;

namespace Site.Tests.Unit.Rendering;

public sealed class DisputeTests
{
    [Fact]
    public void Voices_stand_by_date_and_what_is_known_only_to_its_month_behind_the_days_of_it()
    {
        IDocument page = MadePages.Page("/disputes/", Facts, Sources);

        Assert.Equal(
            ["Doubted by Doe", "Held by The Company (Doe and Roe)", "Doubted by Roe", "Rejected by Poe"],
            page.Texts("#dispute-claim .voices__who"));
        Assert.Equal(["March 2025", "4 June 2026", "June 2026", "2026"], page.Texts("#dispute-claim .voices__when"));
    }

    [Fact]
    public void A_claim_that_nobody_contests_is_not_among_the_disputes()
    {
        IDocument page = MadePages.Page("/disputes/", Facts, Sources);

        Assert.Equal(["dispute-claim", "dispute-answer", "dispute-told"], page.QuerySelectorAll("article.dispute").Select(each => each.Id));
        Assert.Equal(["Where sources differ: Two retellings say half."], page.Texts("#dispute-told .dispute__discrepancy"));
    }

    [Fact]
    public void A_dispute_stands_beside_the_first_use_of_its_claim_and_nowhere_else()
    {
        IDocument page = Essay("The share is [80%](fact:claim), and [80%](fact:claim) again.");

        IElement note = Assert.Single(page.QuerySelectorAll(".note--folds"));
        Assert.Equal("voices-claim", note.Id);
        Assert.Equal("#voices-claim", page.QuerySelector(".note-mark")!.GetAttribute("href"));
        Assert.Equal("/disputes/#dispute-claim", note.QuerySelector(".note__label")!.GetAttribute("href"));
        Assert.Equal(["Doe, Roe, Poe, 2025–2026"], note.Texts(".note__names"));
        Assert.Equal(4, note.QuerySelectorAll(".voice").Length);
    }

    [Theory]
    [InlineData("[Sixteen people](fact:claim) were asked; [80%](fact:claim) of code is the tool's.", "of code")]
    [InlineData("The share is [80%](fact:claim), they say.", "they say")]
    public void The_mark_stands_behind_the_number_that_is_claimed_and_the_sign_that_follows_it(string body, string after)
    {
        IDocument page = Essay(body);

        IElement note = Assert.Single(page.QuerySelectorAll(".note--folds"));
        Assert.StartsWith(after, note.NextSibling!.TextContent.TrimStart(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A note.[^w]\n\n[^w]: The share is [80%](fact:claim).")]
    [InlineData("## The share is [80%](fact:claim)\n\nText.")]
    [InlineData("Table: Shares\n\n| Tool | Share |\n| --- | --- |\n| One | [80%](fact:claim) |")]
    public void Where_there_is_no_margin_there_is_no_dispute(string body)
    {
        IDocument page = Essay(body);

        Assert.Empty(page.QuerySelectorAll(".note--folds"));
        Assert.Single(page.QuerySelectorAll("#fact-claim .entry__dispute"));
    }

    [Fact]
    public void Two_claims_that_dispute_each_other_stand_in_the_margin_once()
    {
        IDocument page = Essay("It is [80%](fact:claim). No: [it is not](fact:answer).");

        Assert.Equal(["voices-claim"], page.QuerySelectorAll(".note--folds").Select(each => each.Id));
    }

    [Fact]
    public void The_sheet_of_numbers_names_each_fact_once_with_its_sides_and_sources()
    {
        IDocument page = MadePages.Page("/essays/the-loop/numbers/", Facts, Sources, MadePages.Essay("It is [80%](fact:claim). No: [it is not](fact:answer). [80%](fact:claim)"));

        Assert.Equal(["fact-claim", "fact-answer"], page.QuerySelectorAll(".numbers__list > li").Select(each => each.Id));
        Assert.Equal(["Doubted by Doe, March 2025 (Doe 2025)", "Doubted by Roe, June 2026 (Roe 2026)", "Rejected by Poe, 2026 (Poe 2026)"], page.Texts("#fact-claim .voice"));
        Assert.Equal(["source-day", "source-month"], page.QuerySelectorAll(".numbers__sources li").Select(each => each.Id).Order());
    }

    private static IDocument Essay(string body) => MadePages.Page("/essays/the-loop/", Facts, Sources, MadePages.Essay(body));

    private static (string Path, string Text) Facts => ("ledger/facts/shares.yml", """
        - id: claim
          tier: core
          statement: Of the code that sixteen people merged, 80% came from the tool.
          value: 80
          unit: percent
          words: 80%
          claimed-by: The Company (Doe and Roe)
          sources: [day]
          status: reported-by-company
          disputed-by: [answer, early]
          rejected-by: [late]
          history:
            - { date: 2026-11-20, value: 80, reason: First entry. }
        - { id: answer, tier: core, statement: Roe says that it is not., claimed-by: Roe, sources: [month], status: opinion, disputed-by: [claim] }
        - { id: early, tier: core, statement: Doe said that it would not be., claimed-by: Doe, sources: [early], status: opinion }
        - { id: late, tier: core, statement: Poe says that it is wrong., claimed-by: Poe, sources: [year], status: opinion }
        - { id: told, tier: core, statement: Somebody tells it., claimed-by: Poe, sources: [year], status: opinion, discrepancy: Two retellings say half. }
        """);

    private static (string Path, string Text) Sources => ("ledger/sources.yml", File.ReadAllText(Repository.At("tests", "sites", "_base", "small", "ledger", "sources.yml")) + """

        - { id: day, type: report, title: The day, author: [{ literal: The Company }], issued: 2026-06-04, seen: seed }
        - { id: month, type: report, title: The month, author: [{ literal: Roe }], issued: 2026-06, seen: seed }
        - { id: early, type: report, title: Before, author: [{ literal: Doe }], issued: 2025-03, seen: seed }
        - { id: year, type: report, title: The year, author: [{ literal: Poe }], issued: "2026", seen: seed }
        """);
}
