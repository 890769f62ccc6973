using System.Globalization;
using Site.Binding;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Commands;

/// <summary>The beginning of an essay.</summary>
internal static class NewEssay
{
    public static NewDocument Of(NewSite site, string id, string section)
    {
        if (site.Site.Settings is not { } settings)
        {
            return NewDocument.Refused("site.yml cannot be read, and it names the sections", "mend what 'check' says of it");
        }

        string[] sections = [.. settings.Sections.Select(each => each.Id)];
        if (!sections.Contains(section))
        {
            return NewDocument.Refused($"there is no section '{section}'", $"use one of: {string.Join(", ", sections)}", Suggestion.For(section, sections));
        }

        BoundEssay? same = site.Site.Essays.FirstOrDefault(each => each.Essay.Slug == id);
        if (same is not null || site.Addresses.Contains($"/essays/{id}/"))
        {
            return NewDocument.Refused($"there is an essay '{id}' already{(same is null ? "" : $", in {same.Essay.Source.Path}")}", "choose another id");
        }

        int order = site.Site.Essays.Where(each => each.Essay.SectionId == section).Select(each => each.Essay.Order).DefaultIfEmpty(0).Max() + 1;
        return new NewDocument("", $"essays/{section}/{id}.md", Text(id, settings, order), "it is a draft until its status is 'published'");
    }

    // The day is the site's own: the clock would make the check warn of a date after it.
    private static string Text(string id, SiteSettings settings, int order) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        title: {YamlText.Of(Title(id))}
        question: What will a reader know at the end that they did not know before?
        summary: The answer to the question, in two or three sentences that can be read alone.
        published: {settings.AsOf:yyyy-MM-dd}
        authors: [{YamlText.Of(settings.Authors[0])}]
        order: {order}
        status: draft
        ---

        Begin with something that a reader can see: a scene, a claim somebody made, a number and what it counts. Give each number its entry in the ledger, each claim its source, and the strongest thing that is said against it.

        """);

    private static string Title(string id)
    {
        string words = id.Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
