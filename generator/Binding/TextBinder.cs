using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

/// <summary>Turns Markdown files into essays and pages: their front matter, and where their body begins.</summary>
internal static class TextBinder
{
    private static readonly Dictionary<string, bool> DraftWords = new()
    {
        ["published"] = false,
        ["draft"] = true,
    };

    /// <param name="sections">Ids of the sections of site.yml; nothing when that file could not be read.</param>
    public static Essay? Essay(LoadedMarkdown file, IReadOnlyList<string>? sections, DiagnosticList found)
    {
        var keys = new MappingReader(file.FrontMatter, "essay", found);
        InputPath path = file.Source.Path;
        string section = path.Folders.Length == 2 ? path.Folders[1] : "";
        DateOnly published = keys.Date("published");
        var essay = new Essay
        {
            Slug = Slug(path, keys),
            SectionId = section,
            Title = keys.Text("title"),
            Question = Prose(keys, "question"),
            Summary = Prose(keys, "summary"),
            Published = published,
            Updated = keys.Has("updated") ? keys.Date("updated") : published,
            Authors = keys.Texts("authors"),
            Order = keys.OptionalWholeNumber("order") ?? 0,
            IsDraft = keys.Word("status", DraftWords),
            RedirectFrom = keys.References("redirect-from"),
            Terms = keys.References("terms"),
            Discussion = [.. keys.Scalars("discussion").Select(each => new Prose(each.Text.Trim(), each.Where))],
            BodyStart = file.BodyStart,
            Source = file.Source,
        };
        RequireAuthors(keys, essay);
        RefuseEarlierUpdate(keys, essay.Published, essay.Updated);
        if (sections is not null && !sections.Contains(section))
        {
            string what = section == "" ? "an essay lies in a folder of its section, essays/<section>/" : $"there is no section '{section}'";
            keys.Bad(BindFindings.UnknownSection, keys.Where.Source.Span(0, 3), what, $"move the file to one of: {string.Join(", ", sections.Select(each => $"essays/{each}/"))}", Suggestion.For(section, sections));
        }

        return keys.Finish() ? essay : null;
    }

    public static Page? Page(LoadedMarkdown file, DiagnosticList found)
    {
        var keys = new MappingReader(file.FrontMatter, "page", found);
        DateOnly published = keys.Date("published");
        var page = new Page
        {
            Slug = Slug(file.Source.Path, keys),
            Title = keys.Text("title"),
            Summary = Prose(keys, "summary"),
            Published = published,
            Updated = keys.Has("updated") ? keys.Date("updated") : published,
            RedirectFrom = keys.References("redirect-from"),
            BodyStart = file.BodyStart,
            Source = file.Source,
        };
        RefuseEarlierUpdate(keys, page.Published, page.Updated);
        return keys.Finish() ? page : null;
    }

    public static Prose Prose(MappingReader keys, string key) => new(keys.Text(key), keys.WhereOf(key));

    private static string Slug(InputPath path, MappingReader keys)
    {
        if (!IdRule.IsGood(path.Stem))
        {
            keys.Bad(BindFindings.BadId, keys.Where.Source.Span(0, 3), $"the file's name '{path.Stem}' is not an id", $"rename the file: {IdRule.InWords}");
        }

        return path.Stem;
    }

    private static void RequireAuthors(MappingReader keys, Essay essay)
    {
        if (essay.Authors.Count == 0)
        {
            keys.Missing("authors");
        }
    }

    private static void RefuseEarlierUpdate(MappingReader keys, DateOnly published, DateOnly updated)
    {
        if (published != default && updated != default && updated < published)
        {
            keys.Bad(BindFindings.BadDate, keys.WhereOf("updated"), "the update lies before the publication", "correct one of the two dates");
        }
    }
}
