using Site.Diagnostics;
using Site.Documents;

namespace Site.Binding;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsBinder
{
    internal static readonly Dictionary<string, StepState> StateWords = new()
    {
        ["machine"] = StepState.Machine,
        ["shared"] = StepState.Shared,
        ["people"] = StepState.People,
    };

    internal static readonly Dictionary<string, WholeForm> FormWords = new()
    {
        ["book"] = WholeForm.Book,
        ["course"] = WholeForm.Course,
        ["folder"] = WholeForm.Folder,
    };

    public static SiteSettings? Bind(MappingReader keys)
    {
        var settings = new SiteSettings
        {
            Title = keys.Text("title"),
            Tagline = keys.Text("tagline"),
            Description = keys.Text("description"),
            Address = Address(keys),
            Language = keys.Text("language"),
            Authors = keys.Texts("authors"),
            Licence = Licence(keys),
            Contact = Contact(keys),
            Downloads = [.. keys.Words("downloads", FormWords).Distinct()],
            AsOf = keys.Date("as-of"),
            Names = keys.Texts("names"),
            Home = Home(keys),
            Sections = [.. keys.Mappings("sections", "section").Select(Section)],
            Where = keys.Where,
        };
        if (settings.Sections.Count == 0)
        {
            keys.Missing("sections");
        }

        RefuseSameSections(keys, settings.Sections);

        return keys.Finish() ? settings : null;
    }

    private static void RefuseSameSections(MappingReader keys, IReadOnlyList<Section> sections)
    {
        foreach (IGrouping<string, Section> same in sections.GroupBy(each => each.Id).Where(each => each.Key != "" && each.Count() > 1))
        {
            keys.Bad(BindFindings.DuplicateId, keys.WhereOf("sections"), $"two sections have the id '{same.Key}'", "give one of them another id");
        }
    }

    private static string Address(MappingReader keys)
    {
        string address = keys.Text("address").TrimEnd('/');
        bool good = Uri.TryCreate(address, UriKind.Absolute, out Uri? url) && url.Scheme is "https" or "http" && url.AbsolutePath == "/" && url.Query == "";
        if (address != "" && !good)
        {
            keys.Bad(BindFindings.BadValue, keys.WhereOf("address"), $"'{address}' is not the address of a site", "write it as https://example.org, without a path");
        }

        return address;
    }

    private static Licence Licence(MappingReader keys)
    {
        if (keys.OptionalMapping("licence", "licence") is not { } licence)
        {
            keys.Missing("licence");
            return new Licence("", "");
        }

        var read = new Licence(licence.Text("name"), LedgerBinder.WebAddress(licence, "url"));
        licence.Finish();
        return read;
    }

    private static Contact Contact(MappingReader keys)
    {
        if (keys.OptionalMapping("contact", "contact") is not { } contact)
        {
            keys.Missing("contact");
            return new Contact("", "");
        }

        var read = new Contact(contact.Text("words"), LedgerBinder.WebAddress(contact, "url"));
        contact.Finish();
        return read;
    }

    private static HomeSettings Home(MappingReader keys)
    {
        if (keys.OptionalMapping("home", "home page") is not { } home)
        {
            keys.Missing("home");
            var nothing = new Prose("", keys.Where);
            return new HomeSettings { Headline = "", Introduction = nothing, Quote = new("", keys.Where), Chart = new("", keys.Where) };
        }

        var read = new HomeSettings
        {
            Headline = home.Text("headline"),
            Introduction = TextBinder.Prose(home, "introduction"),
            Quote = home.Reference("quote"),
            Chart = home.Has("chart") ? home.Reference("chart") : new Reference("", home.Where),
            Loop = home.OptionalMapping("loop", "loop") is { } loop ? Loop(loop) : null,
            Starts = [.. home.Mappings("starts", "starting point").Select(Start)],
            Pairs = [.. home.Mappings("pairs", "pair of facts").Select(Pair)],
        };
        home.Finish();
        return read;
    }

    private static LoopSettings Loop(MappingReader keys)
    {
        var loop = new LoopSettings(keys.Text("title"), TextBinder.Prose(keys, "note"), [.. keys.Mappings("steps", "step").Select(Step)]);
        keys.Finish();
        return loop;
    }

    private static LoopStep Step(MappingReader keys)
    {
        var step = new LoopStep(keys.Text("title"), keys.Word("state", StateWords), keys.Text("label"), TextBinder.Prose(keys, "detail"));
        keys.Finish();
        return step;
    }

    private static StartingPoint Start(MappingReader keys)
    {
        var start = new StartingPoint(keys.Text("time"), keys.Text("title"), keys.Reference("target"), keys.Text("detail"));
        keys.Finish();
        return start;
    }

    private static FactPair Pair(MappingReader keys)
    {
        var pair = new FactPair(keys.Reference("claim"), keys.Reference("counterweight"));
        keys.Finish();
        return pair;
    }

    private static Section Section(MappingReader keys)
    {
        var section = new Section
        {
            Id = keys.Id("id"),
            Title = keys.Text("title"),
            Question = keys.Text("question"),
            Introduction = TextBinder.Prose(keys, "introduction"),
        };
        keys.Finish();
        return section;
    }
}
