using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Markdown;

/// <summary>Parses the writers' Markdown.</summary>
public static class ProseParser
{
    /// <summary>Blocks and marks inside of each other. Whoever walks a text does so level by level of his own calls.</summary>
    private const int MostLevels = 100;

    /// <summary>A whole text, from an offset to its end.</summary>
    public static ParsedProse Parse(SourceText source, int start, DiagnosticList found)
    {
        Diagnostics.SourceSpan body = source.Span(start, source.Text.Length - start);
        return Parse(body.Text, ProsePlace.Of(body), found);
    }

    /// <summary>A value of a YAML file.</summary>
    public static ParsedProse Parse(Prose prose, DiagnosticList found) => Parse(prose.Text, ProsePlace.Of(prose), found);

    private static ParsedProse Parse(string text, ProsePlace place, DiagnosticList found)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, ProsePipeline.Shared);
        }
        catch (ArgumentException)
        {
            // The parser's own guard; it gives no place.
            document = Refused();
        }

        // The parser lets marks through that nothing could write out again.
        document = IsTooDeep(document) ? Refused() : document;

        var reading = new ProseReading(place, found);
        reading.Read(document);
        return new ParsedProse(document, reading);

        MarkdownDocument Refused()
        {
            (int start, int length) = DeepestLine(text);
            found.Add(MarkdownFindings.TooDeep, place.Span(start, length), "quotes, lists or brackets are nested too deep in this text", "look for long runs of '>', '[' or '*', and write them flatter");
            return [];
        }
    }

    private static bool IsTooDeep(MarkdownDocument document)
    {
        Stack<(MarkdownObject Node, int Level)> open = new([(document, 0)]);
        while (open.TryPop(out var next))
        {
            if (next.Level > MostLevels)
            {
                return true;
            }

            switch (next.Node)
            {
                case ContainerBlock block:
                    foreach (Block child in block)
                    {
                        open.Push((child, next.Level + 1));
                    }

                    break;
                case LeafBlock { Inline: { } inline }:
                    open.Push((inline, next.Level + 1));
                    break;
                case ContainerInline container:
                    foreach (Inline child in container)
                    {
                        open.Push((child, next.Level + 1));
                    }

                    break;
            }
        }

        return false;
    }

    private static (int Start, int Length) DeepestLine(string text)
    {
        int start = 0;
        (int Start, int Length, int Marks) deepest = (0, Math.Min(text.Length, 1), 0);
        foreach (string line in text.Split('\n'))
        {
            int marks = line.Count(c => c is '>' or '[' or '*' or '_' or '-' or '+');
            deepest = marks > deepest.Marks ? (start, line.Length, marks) : deepest;
            start += line.Length + 1;
        }

        return (deepest.Start, deepest.Length);
    }
}
