using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Site.Documents;

namespace Site.Markdown;

/// <summary>A part of a text that can be handed out alone: what stands under one of its first headings, or before them.</summary>
/// <param name="Id">Of the heading; empty for what stands before the first.</param>
/// <param name="Title">The heading's words; empty for what stands before the first.</param>
/// <param name="Words">All its words, with those of its notes: what a reader would call changed when it changes.</param>
public sealed record ProseSection(string Id, string Title, string Words);

/// <summary>Divides a text at its headings of the second level, in its order.</summary>
public static class ProseSections
{
    private const int Level = 2;

    /// <returns>The opening first where there is one. A text without headings is one section without a title.</returns>
    public static IReadOnlyList<ProseSection> Of(ParsedProse prose, SiteIndex index)
    {
        List<ProseSection> sections = [];
        var words = new StringBuilder();
        var (id, title) = ("", "");
        foreach (Block block in prose.Document.Where(each => each is not (FootnoteGroup or LinkReferenceDefinitionGroup)))
        {
            if (block is HeadingBlock { Level: Level } heading)
            {
                Close();
                (id, title) = (prose.Anchors[heading], Typography.Curl(PlainText.Of(heading.Inline)));
            }

            words.Append(PlainText.Of(block, index)).Append('\n');
            foreach (FootnoteLink mark in block.Descendants<FootnoteLink>().Where(each => !each.IsBackLink))
            {
                words.Append(PlainText.Of(mark.Footnote, index)).Append('\n');
            }
        }

        Close();
        return sections;

        void Close()
        {
            if (words.Length > 0)
            {
                sections.Add(new ProseSection(id, title, words.ToString()));
            }

            words.Clear();
        }
    }
}
