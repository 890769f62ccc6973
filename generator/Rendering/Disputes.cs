using Site.Binding;
using Site.Documents;

namespace Site.Rendering;

/// <summary>What a voice does with a claim.</summary>
internal enum Stand
{
    Holds,

    /// <summary>Weakens it, limits it, or sets another finding against it.</summary>
    Doubts,

    /// <summary>Says that it is wrong.</summary>
    Rejects,
}

/// <summary>One side of a dispute: an entry of the ledger, who says it, when and where.</summary>
internal sealed record Voice(Fact Fact, Stand Stand, PartialDate? Date, Source Source, Person? Speaker);

/// <summary>A contested claim with all who speak to it, by date. Only the holder where nobody disputes it and its sources differ.</summary>
internal sealed record Dispute(Fact Claim, IReadOnlyList<Voice> Voices)
{
    public IEnumerable<Voice> Against => Voices.Where(each => each.Stand != Stand.Holds);
}

/// <summary>Every dispute of the ledger, in the ledger's order.</summary>
internal sealed class Disputes
{
    private readonly Dictionary<string, Dispute> byClaim;

    public Disputes(BoundSite site)
    {
        Dictionary<string, Person> speakers = Speakers(site.People);
        All = [.. site.Facts.Where(each => each.IsContested).Select(each => Of(each, site.Index, speakers))];
        byClaim = All.DistinctBy(each => each.Claim.Id).ToDictionary(each => each.Claim.Id);
    }

    public IReadOnlyList<Dispute> All { get; }

    public Dispute? About(Fact claim) => byClaim.GetValueOrDefault(claim.Id);

    /// <summary>The first person listed who has a fact among theirs, by the fact's id.</summary>
    public static Dictionary<string, Person> Speakers(IEnumerable<Person> people) =>
        people.SelectMany(person => person.Facts.Select(fact => (fact.Id, person)))
            .DistinctBy(each => each.Id)
            .ToDictionary(each => each.Id, each => each.person);

    // What is dated only to a month or a year stands at its end, so that an answer of June does not come before the claim of 4 June.
    private static Dispute Of(Fact claim, SiteIndex index, Dictionary<string, Person> speakers) => new(claim,
    [
        .. claim.DisputedBy.Select(each => (Fact: index.Facts[each.Id], Stand: claim.RejectedBy.Any(wrong => wrong.Id == each.Id) ? Stand.Rejects : Stand.Doubts))
            .Prepend((Fact: claim, Stand: Stand.Holds))
            .Select(each => Voice(each.Fact, each.Stand, index, speakers))
            .OrderBy(each => each.Date?.Last ?? DateOnly.MaxValue),
    ]);

    private static Voice Voice(Fact fact, Stand stand, SiteIndex index, Dictionary<string, Person> speakers)
    {
        Source source = index.Sources[fact.Sources[0].Id];
        PartialDate? said = fact.Quote is { } quote ? index.Quotes[quote.Id].Date : null;
        return new Voice(fact, stand, said ?? source.Issued ?? fact.AsOf, source, speakers.GetValueOrDefault(fact.Id));
    }
}
