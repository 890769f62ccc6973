using AngleSharp.Dom;

namespace Site.Tests.Unit.Rendering;

public sealed class PersonPageTests
{
    [Fact]
    public void The_list_of_people_leads_to_a_page_for_each()
    {
        IDocument list = MadePages.Page("/people/", People, Facts);

        Assert.Equal(["/people/doe/", "/people/roe/"], list.QuerySelectorAll(".person__name a").Select(each => each.GetAttribute("href")).Order());
    }

    [Fact]
    public void A_persons_page_has_their_words_claims_disputes_and_sources_and_says_where_they_are_cited()
    {
        IDocument page = MadePages.Page("/people/roe/", People, Facts, Essay);

        Assert.Equal("Richard Roe", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Measures They time tasks, run trials and build tests."], page.Texts(".person-page__stance"));
        Assert.Equal(["Interest to know of: Sells tasks."], page.Texts(".person-page__interest"));
        Assert.Equal(["/disputes/#dispute-claim"], Links(page, "disputes", ".fact-list__link"));
        Assert.Equal(["/disputes/#dispute-measured"], Links(page, "disputed", ".fact-list__link"));
        Assert.Equal(["/ledger/answer/", "/ledger/measured/"], Links(page, "claims", ".fact-list__link"));
        Assert.Equal(["source-doe2026loops"], page.QuerySelectorAll("[aria-labelledby=sources] li").Select(each => each.Id));
        Assert.Equal(["/essays/the-loop/"], Links(page, "used", "a"));
    }

    [Fact]
    public void A_quotation_leads_to_its_speaker_and_counts_as_a_use_of_its_source_and_its_fact()
    {
        IDocument speaker = MadePages.Page("/people/doe/", People, Facts, Quotes, Essay);
        IDocument fact = MadePages.Page("/ledger/claim/", People, Facts, Quotes, Essay);
        IDocument sources = MadePages.Page("/sources/", People, Facts, Quotes, Essay);

        Assert.Equal(["quote-doe-loops"], speaker.QuerySelectorAll("figure.quote").Select(each => each.Id));
        Assert.Equal(["/essays/the-loop/"], Links(speaker, "used", "a"));
        Assert.Equal(["/essays/the-loop/"], Links(fact, "used", "a"));
        Assert.Equal(["Cited in The loop"], sources.Texts("#source-doe2026loops > .entry__more").Where(each => each.StartsWith("Cited", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_fact_and_its_entry_in_an_essay_lead_to_who_claims_it()
    {
        IDocument fact = MadePages.Page("/ledger/measured/", People, Facts);
        IDocument essay = MadePages.Page("/essays/the-loop/", People, Facts, Essay);

        Assert.Contains("/people/roe/", fact.QuerySelectorAll(".particulars a").Select(each => each.GetAttribute("href")));
        Assert.Equal("/people/roe/", essay.QuerySelector("#fact-answer .entry__claimant")!.GetAttribute("href"));
    }

    private static IEnumerable<string?> Links(IDocument page, string part, string selector) =>
        page.QuerySelectorAll($"[aria-labelledby={part}] {selector}").Select(each => each.GetAttribute("href"));

    private static (string Path, string Text) Essay => MadePages.Essay("Roe [says otherwise](fact:answer).\n\n![](quote:doe-loops)");

    private static (string Path, string Text) Quotes => ("ledger/quotes.yml", """
        - { id: doe-loops, text: "Loops close slowly, and “never” is not a number.", speaker: doe, source: doe2026loops, fact: claim }
        """);

    private static (string Path, string Text) People => ("ledger/people.yml", """
        - { id: doe, name: { family: Doe, given: Jane }, role: Writer, stance: doubts, summary: Doubts that loops close., facts: [code-share] }
        - { id: roe, name: { family: Roe, given: Richard }, role: Timer, stance: measures, summary: Times tasks., interest: Sells tasks., facts: [answer, measured], sources: [doe2026loops] }
        """);

    private static (string Path, string Text) Facts => ("ledger/facts/more.yml", """
        - { id: claim, tier: core, statement: Doe says so., claimed-by: Doe, sources: [doe2026loops], status: opinion, disputed-by: [answer] }
        - { id: answer, tier: core, statement: Roe says otherwise., claimed-by: Roe, sources: [doe2026loops], status: opinion }
        - { id: measured, tier: core, statement: Roe timed it., claimed-by: Roe, sources: [doe2026loops], status: opinion, rejected-by: [claim] }
        """);
}
