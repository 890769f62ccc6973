using System.Collections.Concurrent;
using System.Globalization;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;
using FactStatusModel = Site.Theme.Models.FactStatus;

namespace Site.Rendering;

/// <summary>Facts, terms and quotations of the ledger as pages show them.</summary>
internal sealed class LedgerModels(SiteIndex index, IReadOnlyList<Person> people)
{
    private const int LongestTitle = 72;

    private readonly ReaderWords words = new(index);
    // Made once for all pages.
    private readonly ConcurrentDictionary<string, FactReference> references = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FactEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> speakers = Disputes.Speakers(people);

    public static IReadOnlyList<StatusMeaning> Legend { get; } =
        [.. StatusWords.All.Select(each => new StatusMeaning(Status(each), StatusWords.Meaning(each)))];

    public static FactStatusModel Status(Documents.FactStatus status) => new(StatusWords.Key(status), StatusWords.Label(status));

    public static DateText Date(PartialDate date) => new(date.Words, date.IsIso ? date.Text : "");

    public static DateText Date(DateOnly date) =>
        new(date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static DateText? OptionalDate(PartialDate? date) => date is null ? null : Date(date);

    /// <summary>The statement, short enough for a title.</summary>
    public static string Title(Fact fact)
    {
        string statement = fact.Statement.TrimEnd('.');

        // Statements that begin alike would have one title once they are cut; the ledger's words for the number tell them apart.
        string whole = statement.Length <= LongestTitle || fact.Words == "" ? statement : $"{char.ToUpperInvariant(fact.Words[0])}{fact.Words[1..]}: {statement}";
        return Typography.Curl(Excerpt.Of(whole, LongestTitle));
    }

    /// <summary>A text of the ledger with names in the place of ids.</summary>
    public string Words(string text) => words.Of(text);

    public FactReference Reference(Fact fact) => references.GetOrAdd(fact.Id, _ => new FactReference
    {
        Id = fact.Id,
        Url = fact.Url,
        Words = Typography.Curl(fact.Words),
        Statement = Typography.Curl(fact.Statement),
        Status = Status(fact.Status),
    });

    public IReadOnlyList<FactReference> References(IEnumerable<Reference> facts) =>
        [.. facts.Select(each => Reference(index.Facts[each.Id]))];

    public FactEntry Entry(Fact fact) => entries.GetOrAdd(fact.Id, _ => new FactEntry
    {
        Id = fact.Id,
        Url = fact.Url,
        Words = Typography.Curl(fact.Words),
        Statement = Typography.Curl(fact.Statement),
        Status = Status(fact.Status),
        AsOf = OptionalDate(fact.AsOf),
        ClaimedBy = fact.ClaimedBy,
        ClaimantUrl = Claimant(fact)?.Url ?? "",
        Sources = SourceLinks(fact.Sources),
        Caveats = words.Of(fact.Caveats),
    });

    public IReadOnlyList<Link> SourceLinks(IEnumerable<Reference> sources) =>
        [.. sources.Select(each => index.Sources[each.Id]).Select(source => new Link(SourceWords.AuthorYear(source), source.EntryUrl)).DistinctBy(each => each.Url)];

    public TermEntry Term(Term term, IReadOnlyList<Backlink> usedIn) => new()
    {
        Id = term.Id,
        Term = term.Name,
        Definition = HtmlText.Escaped(words.Of(term.Definition)),
        AlsoKnownAs = term.AlsoKnownAs,
        See = [.. term.See.Select(each => index.Terms[each.Id]).Select(each => new Link(each.Name, each.Url))],
        UsedIn = usedIn,
    };

    public QuoteModel Quote(Quote quote)
    {
        Person speaker = index.People[quote.Speaker.Id];
        Source source = index.Sources[quote.Source.Id];
        return new QuoteModel
        {
            Id = quote.Id,
            Text = quote.Text,
            Speaker = speaker.Name.Full,
            SpeakerUrl = speaker.Url,
            Role = Typography.Curl(speaker.Role),
            Date = OptionalDate(quote.Date),
            Context = words.Of(quote.Context),
            SourceTitle = Typography.Curl(source.Title),
            SourceUrl = source.EntryUrl,
            CiteUrl = source.Url,
        };
    }

    /// <summary>The first person listed who has the fact among theirs.</summary>
    public Person? Claimant(Fact fact) => speakers.GetValueOrDefault(fact.Id);

    /// <summary>The number with its unit, for example <c>80 percent of merged code</c>; empty for none.</summary>
    public static string Value(IReadOnlyList<decimal> value, string unit)
    {
        string numbers = string.Join(", ", value.Select(Number));
        return numbers == "" ? "" : unit == "" ? numbers : $"{numbers} ({unit})";
    }

    /// <summary>Bound, rounding and range in words; empty when there are none.</summary>
    public static string Precision(Fact fact)
    {
        List<string> parts = [];
        if (fact.Bound != "")
        {
            parts.Add(fact.Bound switch
            {
                "at-least" => "at least this",
                "more-than" => "more than this",
                "at-most" => "at most this",
                "below" => "below this",
                "above" => "above this",
                string other => other.Replace('-', ' '),
            });
        }

        if (fact.Range.Count == 2)
        {
            parts.Add($"range {Number(fact.Range[0])} to {Number(fact.Range[1])}{(fact.Value.Count == 0 && fact.Unit != "" ? $" ({fact.Unit})" : "")}");
        }

        if (fact.IsApproximate)
        {
            parts.Add("the source rounds or hedges");
        }

        return string.Join("; ", parts);
    }

    /// <summary>A number as people read it: separators from five digits on, a real minus.</summary>
    public static string Number(decimal number)
    {
        string format = Math.Abs(number) >= 10_000 ? "#,##0.############" : "0.############";
        return number.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
    }
}
