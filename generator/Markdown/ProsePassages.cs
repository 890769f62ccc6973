using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Site.Documents;

namespace Site.Markdown;

/// <summary>A part of a text that has an address of its own.</summary>
/// <param name="Anchor">The id behind <c>#</c>.</param>
/// <param name="Heading">The heading under which it stands; empty before the first.</param>
/// <param name="IsFirst">Whether it is the first under that heading.</param>
/// <param name="Text">Its words, with those of lists, tables and captions that follow it and have no address.</param>
public sealed record ProsePassage(string Anchor, string Heading, bool IsFirst, string Text);

/// <summary>Divides a text at its addresses: each paragraph with what hangs on it, each note.</summary>
public static class ProsePassages
{
    public static IReadOnlyList<ProsePassage> Of(ParsedProse prose, SiteIndex index)
    {
        List<ProsePassage> passages = [];
        var text = new StringBuilder();
        var (anchor, heading, isFirst) = ("", "", false);
        foreach (Block block in prose.Document)
        {
            if (block is FootnoteGroup notes)
            {
                passages.AddRange(notes.OfType<Footnote>().Select(note => Note(NoteReading.IdOf(note), note, index)));
                continue;
            }

            bool isHeading = block is HeadingBlock;
            if (prose.Anchors.TryGetValue(block, out string? own))
            {
                // A heading lends its address to what follows, until a paragraph has one of its own.
                Close();
                (anchor, heading, isFirst) = (own, isHeading ? Typography.Curl(PlainText.Of(((HeadingBlock)block).Inline)) : heading, isHeading || isFirst);
            }

            // A note in the margin has an address of its own.
            if (!isHeading && block is not CustomContainer { Info: "note" })
            {
                text.Append(text.Length > 0 ? " " : "").Append(PlainText.Of(block, index));
            }
        }

        Close();
        passages.AddRange(prose.Annotations.Select(each => Note(each.Key, each.Value.Block, index)));
        return passages;

        void Close()
        {
            if (text.Length > 0 && anchor != "")
            {
                passages.Add(new ProsePassage(anchor, heading, isFirst, Typography.Curl(text.ToString())));
                isFirst = false;
            }

            text.Clear();
        }
    }

    private static ProsePassage Note(string id, Block block, SiteIndex index) => new($"note-{id}", "", false, Typography.Curl(PlainText.Of(block, index)));
}
