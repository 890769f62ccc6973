using Markdig.Syntax;
using Site.Diagnostics;

namespace Site.Markdown;

/// <summary>A text of a writer's, parsed: what it points at, its headings, its running text, and the tree from which it is written out.</summary>
public sealed class ParsedProse
{
    // A bit for each kind among the references. A site has many texts, and most of them none of the kind that is looked for.
    private readonly int kinds;

    internal ParsedProse(MarkdownDocument document, ProseReading reading)
    {
        Document = document;
        References = reading.References;
        Headings = reading.Headings;
        Runs = reading.Runs;
        Anchors = reading.Anchors;
        Annotations = reading.Annotations;
        TableCaptions = reading.TableCaptions;
        Summary = reading.FirstWords;
        Words = reading.Length.Words;
        KeyWords = reading.Length.KeyWords;
        Reading = reading.Reading;
        kinds = References.Aggregate(0, (all, each) => all | (1 << (int)each.Kind));
    }

    public IReadOnlyList<ProseReference> References { get; }

    public IEnumerable<ProseReference> ReferencesTo(ReferenceKind kind) =>
        (kinds & (1 << (int)kind)) == 0 ? [] : References.Where(each => each.Kind == kind);

    public IReadOnlyList<ProseHeading> Headings { get; }

    public IReadOnlyList<ProseRun> Runs { get; }

    public int Words { get; }

    /// <summary>Of its running text.</summary>
    public ReadingCounts Reading { get; }

    /// <summary>Words of the key parts: the first paragraph or list of all, and the first under each heading.</summary>
    public int KeyWords { get; }

    /// <summary>The plain text of the first paragraph.</summary>
    public string Summary { get; }

    /// <summary>Every id that a link may name behind <c>#</c>: of headings and paragraphs.</summary>
    public IReadOnlyCollection<string> AnchorIds => Anchors.Values;

    internal MarkdownDocument Document { get; }

    /// <summary>Ids of headings and paragraphs.</summary>
    internal Dictionary<MarkdownObject, string> Anchors { get; }

    /// <summary>Containers <c>::: note</c> by their id.</summary>
    internal Dictionary<string, AnnotationBlock> Annotations { get; }

    /// <summary>Paragraphs <c>Table: …</c> by the table below them.</summary>
    internal Dictionary<Markdig.Extensions.Tables.Table, ParagraphBlock> TableCaptions { get; }
}

/// <summary>An annotation: its kind, its paragraphs, and where its id is written.</summary>
internal sealed record AnnotationBlock(string Kind, ContainerBlock Block, Diagnostics.SourceSpan Where);
