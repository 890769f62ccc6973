using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Site.Markdown;

/// <summary>Keeps every note that is written: the library drops those that nothing points to and those written twice, in silence.</summary>
internal sealed class NoteParser : FootnoteParser
{
    private static readonly object Key = typeof(NoteParser);

    public static IReadOnlyList<Footnote> NotesOf(MarkdownDocument document) => document.GetData(Key) as List<Footnote> ?? [];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockState state = base.TryOpen(processor);
        Keep(processor);
        return state;
    }

    // A note may follow another without an empty line between; it is then opened here.
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        BlockState state = base.TryContinue(processor, block);
        Keep(processor);
        return state;
    }

    private static void Keep(BlockProcessor processor)
    {
        if (!processor.NewBlocks.TryPeek(out Block? block) || block is not Footnote note)
        {
            return;
        }

        if (processor.Document.GetData(Key) is not List<Footnote> notes)
        {
            notes = [];
            processor.Document.SetData(Key, notes);
        }

        if (!notes.Contains(note))
        {
            notes.Add(note);
        }
    }
}
