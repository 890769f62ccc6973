using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The list of voices, and a page for each.</summary>
internal static class PeoplePages
{
    private const string PeopleUrl = "/people/";

    private static readonly IReadOnlyList<(Stance Stance, string Key, string Title, string Word, string Meaning)> Stances =
    [
        (Stance.Warns, "warns", "Those who warn", "Warns", "They say that it may come, and ask for preparation."),
        (Stance.Doubts, "doubts", "Those who doubt", "Doubts", "They say that it is overstated, far off, or impossible."),
        (Stance.Measures, "measures", "Those who measure", "Measures", "They time tasks, run trials and build tests."),
        (Stance.Models, "models", "Those who model", "Models", "They work out what would follow from assumptions."),
        (Stance.Proposes, "proposes", "Those who propose", "Proposes", "They say what should be done, or build it."),
        (Stance.Reports, "reports", "Those who report", "Reports", "They retell, sum up and comment."),
    ];

    /// <summary>What those are called who take a stance.</summary>
    public static string TitleOf(Stance stance) => Stances.First(each => each.Stance == stance).Title;

    public static IEnumerable<PageSource> Of(BoundSite site)
    {
        Person[] people = [.. Stances.SelectMany(stance => site.People.Where(each => each.Stance == stance.Stance))];
        return
        [
            new PageSource(PeopleUrl, List),
            .. people.Select((person, i) => new PageSource(person.Url, context => Page(context, person, people.ElementAtOrDefault(i - 1), people.ElementAtOrDefault(i + 1)))),
        ];
    }

    private static PeoplePageModel List(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.Head("People and organisations", "Who speaks in this debate, in what role, with what interest, and what they say.", PeopleUrl),
        Title = "People and organisations",
        Url = PeopleUrl,
        NavigationUrl = PeopleUrl,
        Breadcrumb = [new(context.Settings.Title, "/")],
        Introduction = new Html("Each voice of the ledger stands under what it mostly does in this debate. A voice can do more than one thing; its page says so, with its words, its claims, and who disputes them."),
        Groups =
        [
            .. Stances.Select(stance => new PeopleGroup
            {
                Id = $"people-{stance.Key}",
                Stance = stance.Key,
                Title = stance.Title,
                Meaning = stance.Meaning,
                People = [.. context.Site.People.Where(each => each.Stance == stance.Stance).Select(each => Entry(context, each))],
            }).Where(group => group.People.Count > 0),
        ],
    };

    private static PersonEntry Entry(RenderContext context, Person person) => new()
    {
        Id = person.Id,
        Url = person.Url,
        Name = person.Name.Full,
        Role = Typography.Curl(person.Role),
        Summary = context.Ledger.Words(person.Summary),
    };

    private static PersonPageModel Page(RenderContext context, Person person, Person? previous, Person? next)
    {
        (_, string key, _, string word, string meaning) = Stances.First(each => each.Stance == person.Stance);
        HashSet<string> own = [.. person.Facts.Select(each => each.Id)];
        Quote[] quotes = [.. context.Site.Quotes.Where(each => each.Speaker.Id == person.Id)];
        return new PersonPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.Head(person.Name.Full, context.Ledger.Words(person.Summary), person.Url),
            Title = person.Name.Full,
            Url = person.Url,
            NavigationUrl = PeopleUrl,
            Breadcrumb = [new(context.Settings.Title, "/"), new("People", PeopleUrl)],
            Role = Typography.Curl(person.Role),
            Stance = new Link(word, $"{PeopleUrl}#people-{key}"),
            StanceMeaning = meaning,
            Summary = context.Ledger.Words(person.Summary),
            Interest = context.Ledger.Words(person.Interest),
            Quotes = [.. quotes.OrderBy(each => each.Date?.Last ?? DateOnly.MaxValue).Select(context.Ledger.Quote)],
            Facts = context.Ledger.References(person.Facts),
            Disputing = [.. Disputing(context, own)],
            Disputed = [.. context.Disputes.All.All.Where(each => own.Contains(each.Claim.Id) && each.Against.Any()).Select(each => context.Disputes.Of(each, each.Against))],
            Sources = [.. person.Sources.Select(each => context.Sources.Entry(context.Index.Sources[each.Id]))],
            UsedIn = context.Backlinks.OfAny([.. own.Select(id => (ReferenceKind.Fact, id)), .. quotes.Select(each => (ReferenceKind.Quote, each.Id))]),
            Previous = previous is null ? null : new Link(previous.Name.Full, previous.Url),
            Next = next is null ? null : new Link(next.Name.Full, next.Url),
        };
    }

    /// <summary>Claims of others that this voice speaks against, with what it says of each.</summary>
    private static IEnumerable<DisputeModel> Disputing(RenderContext context, HashSet<string> own) =>
        from dispute in context.Disputes.All.All
        where !own.Contains(dispute.Claim.Id)
        let spoken = dispute.Against.Where(each => own.Contains(each.Fact.Id)).ToList()
        where spoken.Count > 0
        select context.Disputes.Of(dispute, spoken);
}
