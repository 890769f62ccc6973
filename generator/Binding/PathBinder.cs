using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Binding;

/// <summary>Reads the entries of <c>paths.yml</c>.</summary>
internal static class PathBinder
{
    public const string FileName = "paths.yml";

    private static readonly Dictionary<string, ReadingDepth> DepthWords = new()
    {
        ["everything"] = ReadingDepth.Everything,
        ["key-paragraphs"] = ReadingDepth.KeyParagraphs,
        ["summary"] = ReadingDepth.Summary,
    };

    public static BoundPath? Bind(MappingReader keys, DiagnosticList found)
    {
        var path = new ReadingPath
        {
            Id = keys.Id("id"),
            Title = keys.Text("title"),
            For = TextBinder.Prose(keys, "for"),
            Depth = keys.Word("depth", DepthWords, ReadingDepth.Everything),
            Stops = [.. keys.Mappings("essays", "stop").Select(Stop)],
            Where = keys.Where,
        };
        if (path.Stops.Count == 0)
        {
            keys.Missing("essays");
        }

        foreach (IGrouping<string, PathStop> same in path.Stops.GroupBy(each => each.Essay.Id).Where(each => each.Count() > 1))
        {
            keys.Bad(BindFindings.DuplicateId, same.Last().Essay.Where, $"'{same.Key}' stands twice on this path", "remove it here");
        }

        return keys.Finish() ? new BoundPath(path, path.Texts.Distinct().ToDictionary(each => each, each => ProseParser.Parse(each, found))) : null;
    }

    private static PathStop Stop(MappingReader keys)
    {
        var stop = new PathStop(keys.Reference("essay"), TextBinder.Prose(keys, "why"));
        keys.Finish();
        return stop;
    }
}
