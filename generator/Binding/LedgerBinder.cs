using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

/// <summary>Turns the entries of the ledger's files into facts, sources, people, quotes, terms and events.</summary>
internal static class LedgerBinder
{
    private static readonly Dictionary<string, Seen> SeenWords = new()
    {
        ["seed"] = Seen.Seed,
        ["stored-copy"] = Seen.StoredCopy,
        ["from-memory"] = Seen.FromMemory,
    };

    private static readonly Dictionary<string, Stance> StanceWords = new()
    {
        ["warns"] = Stance.Warns,
        ["doubts"] = Stance.Doubts,
        ["measures"] = Stance.Measures,
        ["models"] = Stance.Models,
        ["proposes"] = Stance.Proposes,
        ["reports"] = Stance.Reports,
    };

    private static readonly Dictionary<string, TimelineLane> LaneWords = new()
    {
        ["both"] = TimelineLane.Both,
        ["explosion"] = TimelineLane.Explosion,
        ["gradualism"] = TimelineLane.Gradualism,
        ["2026"] = TimelineLane.ThePost,
    };

    private static readonly string[] CslTypes =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "book", "broadcast", "chapter", "dataset", "interview", "legislation",
        "paper-conference", "post", "post-weblog", "report", "software", "speech", "thesis", "treaty", "webpage",
    ];

    private static readonly string[] ReliabilityWords = ["primary", "strong-secondary", "secondary", "weak"];

    public static Source? Source(MappingReader entry)
    {
        var source = new Source
        {
            Id = entry.Id("id"),
            Type = entry.OneOf("type", CslTypes, type => $"'{type}' is not a type of source"),
            Title = entry.Text("title"),
            Authors = [.. entry.Mappings("author", "name").Select(Name)],
            ContainerTitle = entry.OptionalText("container-title"),
            Publisher = entry.OptionalText("publisher"),
            Issued = entry.OptionalPartialDate("issued"),
            Url = WebAddress(entry, "URL"),
            Number = entry.OptionalText("number"),
            Doi = entry.OptionalText("DOI"),
            Volume = entry.OptionalText("volume"),
            Issue = entry.OptionalText("issue"),
            Seen = entry.Word("seen", SeenWords),
            SeenDetail = entry.OptionalText("seen-detail"),
            Reliability = entry.Has("reliability") ? entry.OneOf("reliability", ReliabilityWords) : "",
            Note = entry.OptionalText("note"),
            Where = entry.WhereOf("id"),
        };
        return entry.Finish() ? source : null;
    }

    public static Person? Person(MappingReader entry)
    {
        MappingReader? name = entry.OptionalMapping("name", "name");
        if (name is null)
        {
            entry.Missing("name");
        }

        var person = new Person
        {
            Id = entry.Id("id"),
            Name = name is null ? new CslName() : Name(name),
            Role = entry.Text("role"),
            Stance = entry.Word("stance", StanceWords),
            Summary = entry.Text("summary"),
            Interest = entry.OptionalText("interest"),
            Facts = entry.References("facts"),
            Sources = entry.References("sources"),
            Where = entry.WhereOf("id"),
        };
        return entry.Finish() ? person : null;
    }

    public static Quote? Quote(MappingReader entry)
    {
        var quote = new Quote
        {
            Id = entry.Id("id"),
            Text = entry.Text("text"),
            Speaker = entry.Reference("speaker"),
            Source = entry.Reference("source"),
            Date = entry.OptionalPartialDate("date"),
            CheckedIn = entry.OptionalText("checked-in"),
            Fact = entry.OptionalReference("fact"),
            Context = entry.OptionalText("context"),
            Where = entry.WhereOf("id"),
        };
        return entry.Finish() ? quote : null;
    }

    public static Term? Term(MappingReader entry)
    {
        var term = new Term
        {
            Id = entry.Id("id"),
            Name = entry.Text("term"),
            Definition = entry.Text("definition"),
            AlsoKnownAs = entry.Texts("aka"),
            See = entry.References("see"),
            Where = entry.WhereOf("id"),
        };
        return entry.Finish() ? term : null;
    }

    public static TimelineEvent? Event(MappingReader entry)
    {
        if (!entry.Has("date"))
        {
            entry.Missing("date");
        }

        var happened = new TimelineEvent
        {
            Date = entry.OptionalPartialDate("date") ?? new PartialDate("", default),
            Event = entry.Text("event"),
            Lane = entry.Has("lane") ? entry.Word<TimelineLane>("lane", LaneWords) : null,
            Facts = entry.References("facts"),
            Sources = entry.References("sources"),
        };
        return entry.Finish() ? happened : null;
    }

    /// <summary>A web address, or an empty text; anything that a browser could run is refused.</summary>
    public static string WebAddress(MappingReader entry, string key)
    {
        string url = entry.OptionalText(key);
        bool good = url == "" || (Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http" or "mailto");
        if (!good)
        {
            entry.Bad(BindFindings.BadValue, entry.WhereOf(key), $"'{url}' is not a web address", "begin it with https://");
        }

        return good ? url : "";
    }

    private static CslName Name(MappingReader entry)
    {
        var name = new CslName
        {
            Family = entry.OptionalText("family"),
            Given = entry.OptionalText("given"),
            Literal = entry.OptionalText("literal"),
        };
        if (name.Family == "" == (name.Literal == ""))
        {
            entry.Bad(BindFindings.BadValue, entry.Where, "a name is either of a person or of a body", "write '{ family: …, given: … }' or '{ literal: … }'");
        }

        entry.Finish();
        return name;
    }
}
