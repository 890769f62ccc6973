using Site.Diagnostics;
using Site.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Site.Loading;

/// <summary>Reads one YAML document (JSON is YAML too) into nodes with places. Aliases, tags, duplicate keys and great depth are refused.</summary>
public static class YamlReader
{
    private const int GreatestDepth = 24;

    /// <returns>The root, or nothing when the text is not one good YAML document; the reason is then in <paramref name="found"/>.</returns>
    public static DataNode? Read(SourceText source, DiagnosticList found) => Read(source, 0, source.Text.Length, found);

    public static DataNode? Read(SourceText source, int start, int length, DiagnosticList found)
    {
        var reading = new Reading(source, start, found);
        try
        {
            var parser = new Parser(new StringReader(source.Text.Substring(start, length)));
            return reading.Document(parser);
        }
        catch (YamlException problem)
        {
            (string what, string fix) = YamlWords.Of(problem, source.Path.Extension == ".json" ? "JSON" : "YAML");
            SourceSpan where = reading.Span(problem.Start, problem.End);
            found.Add(LoadFindings.BadYaml, YamlWords.IsAboutTab(problem) ? FirstTab(where) : where, what, fix);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner loses count when a bracket is open where the text ends; it gives no place.
            found.Add(LoadFindings.BadYaml, OpenBracket(source, start, length), "this bracket is opened and never closed", "close each '[' with ']' and each '{' with '}'");
            return null;
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    // The parser names the value above.
    private static SourceSpan FirstTab(SourceSpan above)
    {
        int tab = above.Source.Text.IndexOf('\t', above.Start);
        return tab < 0 ? above : above.Source.Span(tab, 1);
    }

    private static SourceSpan OpenBracket(SourceText source, int start, int length)
    {
        int open = start;
        int depth = 0;
        for (int i = start; i < start + length; i++)
        {
            int step = source.Text[i] is '[' or '{' ? 1 : source.Text[i] is ']' or '}' ? -1 : 0;
            open = depth == 0 && step == 1 ? i : open;
            depth = Math.Max(0, depth + step);
        }

        return source.Span(open, 1);
    }

    /// <summary>Leaves the reading after a finding that was already told.</summary>
    private sealed class RefusedException : Exception;

    private sealed class Reading(SourceText source, int start, DiagnosticList found)
    {
        /// <summary>What the parser puts in the place of a writer's '!!'.</summary>
        private const string StandardTags = "tag:yaml.org,2002:";

        public DataNode Document(Parser parser)
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return new MappingNode([], source.Span(start, 0));
            }

            parser.Consume<DocumentStart>();
            DataNode root = Node(parser, 0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out DocumentStart? second))
            {
                throw Refused(LoadFindings.BadYaml, Span(second.Start, second.End), "a second YAML document begins here", "keep one document in a file, without a line '---' between");
            }

            return root;
        }

        public SourceSpan Span(Mark from, Mark to) =>
            source.Span(start + (int)from.Index, Math.Max(1, (int)(to.Index - from.Index)));

        // The parser's end of '[…]' and '{…}' stands before the closing bracket.
        private SourceSpan Whole(Mark from, Mark to, bool hasBrackets) =>
            source.Span(start + (int)from.Index, Math.Max(1, (int)(to.Index - from.Index) + (hasBrackets ? 1 : 0)));

        private DataNode Node(Parser parser, int depth)
        {
            ParsingEvent next = parser.Current ?? throw new YamlException("the text ends too early");
            SourceSpan where = Span(next.Start, next.End);
            if (depth > GreatestDepth)
            {
                throw Refused(LoadFindings.YamlTooDeep, where, $"values are nested more than {GreatestDepth} deep", "flatten this part");
            }

            if (next is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            {
                throw Refused(LoadFindings.YamlAlias, where, "anchors and aliases ('&' and '*') are not read", "write the value out, or put quotes around a text that begins with '&' or '*'");
            }

            if (next is NodeEvent { Tag.IsEmpty: false } tagged && !tagged.Tag.IsNonSpecific)
            {
                throw Refused(LoadFindings.YamlTag, where, $"the tag '{tagged.Tag.Value.Replace(StandardTags, "!!", StringComparison.Ordinal)}' is not read", "remove it, or put quotes around a text that begins with '!'");
            }

            return next switch
            {
                Scalar => Text(parser),
                SequenceStart => List(parser, depth),
                MappingStart => Mapping(parser, depth),
                _ => throw new YamlException(next.Start, next.End, "a value was expected here"),
            };
        }

        private ScalarNode Text(Parser parser)
        {
            Scalar scalar = parser.Consume<Scalar>();
            SourceSpan where = Span(scalar.Start, scalar.End);
            if (CharacterRule.FirstBad(scalar.Value) is >= 0 and var bad)
            {
                found.Add(LoadFindings.ControlCharacter, where, $"the character U+{(int)scalar.Value[bad]:X4} may not stand in a text", "remove its escape, which begins with a backslash");
            }

            return new ScalarNode(scalar.Value, scalar.Style != ScalarStyle.Plain, where);
        }

        private SequenceNode List(Parser parser, int depth)
        {
            SequenceStart open = parser.Consume<SequenceStart>();
            List<DataNode> items = [];
            while (!parser.Accept<SequenceEnd>(out _))
            {
                items.Add(Node(parser, depth + 1));
            }

            SequenceEnd close = parser.Consume<SequenceEnd>();
            return new SequenceNode(items, Whole(open.Start, close.End, open.Style == SequenceStyle.Flow));
        }

        private MappingNode Mapping(Parser parser, int depth)
        {
            MappingStart open = parser.Consume<MappingStart>();
            List<MappingEntry> entries = [];
            Dictionary<string, ScalarNode> seen = new(StringComparer.Ordinal);
            while (!parser.Accept<MappingEnd>(out _))
            {
                DataNode key = Node(parser, depth + 1);
                if (key is not ScalarNode name)
                {
                    throw Refused(LoadFindings.BadYaml, key.Where, "a key must be a word", "write 'key: value'");
                }

                DataNode value = Node(parser, depth + 1);
                if (seen.TryGetValue(name.Text, out ScalarNode? first))
                {
                    found.Add(LoadFindings.DuplicateKey, name.Where, $"the key '{name.Text}' stands twice, first on line {first.Where.Line}", "keep one of the two");
                    continue;
                }

                seen.Add(name.Text, name);
                entries.Add(new MappingEntry(name, value));
            }

            MappingEnd close = parser.Consume<MappingEnd>();
            return new MappingNode(entries, Whole(open.Start, close.End, open.Style == MappingStyle.Flow));
        }

        private RefusedException Refused(DiagnosticKind kind, SourceSpan where, string what, string fix)
        {
            found.Add(kind, where, what, fix);
            return new RefusedException();
        }
    }
}
