using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;

namespace Site.Markdown;

/// <summary>CommonMark with what our syntax adds: pipe tables, notes, containers, citations. No extension that writes attributes of a writer's.</summary>
internal static class ProsePipeline
{
    public static readonly MarkdownPipeline Shared = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.Extensions.Add(new PipeTableExtension(new PipeTableOptions { RequireHeaderSeparator = true }));
        builder.Extensions.Add(new FootnoteExtension());
        builder.BlockParsers.Insert(0, new NoteParser());
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.Insert(0, new CitationParser());
        return builder.Build();
    }
}
