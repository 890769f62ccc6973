using System.Text.RegularExpressions;

namespace Site.Benchmarks.Peers;

/// <summary>
/// The same essays and the same page for another generator: its Markdown has our references as plain links, and its layout is a page of ours
/// with everything that stands around the essay, so that all write about as many bytes. It checks nothing, and is not asked to.
/// </summary>
internal sealed partial class PeerContent
{
    private const string BodyStart = "<div class=\"essay__body prose\" data-prose>";
    private const string BodyEnd = "</div><section class=\"essay__discussion\"";

    private readonly string figure;
    private readonly Dictionary<string, string> entries = new(StringComparer.Ordinal);

    /// <param name="input">Our generated essays.</param>
    /// <param name="output">The site that was built of them.</param>
    public PeerContent(string input, string output)
    {
        Essays = [.. Directory.EnumerateFiles(Path.Combine(input, "essays"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        string page = File.ReadAllText(Path.Combine(output, "essays", GeneratedSite.Slug(0), "index.html"));
        int start = page.IndexOf(BodyStart, StringComparison.Ordinal) + BodyStart.Length;
        int end = page.IndexOf(BodyEnd, StringComparison.Ordinal);
        figure = BlankLines().Replace(Figure().Match(page).Value, "\n");
        Before = Pager().Replace(page[..start], "");
        After = Entry().Replace(page[end..], entry =>
        {
            entries[entry.Groups[1].Value] = entry.Value;
            return entries.Count == 1 ? Entries : "";
        });
    }

    /// <summary>Stands in the layout where the page's numbers, terms and sources are listed.</summary>
    public const string Entries = "<!-- entries -->";

    /// <summary>Numbers, terms and sources as we print them, by their ids.</summary>
    public IReadOnlyDictionary<string, string> EntriesById => entries;

    /// <summary>Files of the essays, in order.</summary>
    public IReadOnlyList<string> Essays { get; }

    /// <summary>Our page before the words of the first essay, with its title and slug.</summary>
    public string Before { get; private init; }

    /// <summary>Our page after them.</summary>
    public string After { get; }

    public static string Title => "Generated essay 0";

    /// <summary>Template code that prints the two braces with which both peers' own code begins.</summary>
    public const string Braces = "{{ \"{{\" }}";

    /// <summary>The same without the page's policy, under which the scripts that servers put into a page to load it again would not run.</summary>
    public PeerContent WithoutPolicy() => new(this) { Before = Policy().Replace(Before, "") };

    private PeerContent(PeerContent other) => (figure, entries, Essays, Before, After) = (other.figure, other.entries, other.Essays, other.Before, other.After);

    /// <returns>An essay in plain Markdown, its head as it was.</returns>
    public string Plain(string file)
    {
        string text = File.ReadAllText(file);
        text = Cited().Replace(text, "([the source](/sources/#$1))");
        text = Bound().Replace(text, "[$1](/$2/$3/)");
        text = text.Replace("\nstatus: published", $"\nentries: [{string.Join(", ", entries.Keys)}]\nstatus: published", StringComparison.Ordinal);
        text = Caption().Replace(text, "*$1*\n");
        return Chart().Replace(text, _ => figure);
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();

    [GeneratedRegex("<figure class=\"chart.*?</figure>", RegexOptions.Singleline)]
    private static partial Regex Figure();

    [GeneratedRegex("<li class=\"entry[^>]* id=\"([^\"]+)\".*?</li>", RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex("<nav class=\"pager\".*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Pager();

    [GeneratedRegex(@"\[@([a-z0-9]+)[^\]]*\]")]
    private static partial Regex Cited();

    [GeneratedRegex(@"\[([^\]]+)\]\((fact|as|term|xref):([^)]+)\)")]
    private static partial Regex Bound();

    [GeneratedRegex("^Table: (.*)$", RegexOptions.Multiline)]
    private static partial Regex Caption();

    [GeneratedRegex(@"!\[[^\]]*\]\(chart:[^)]+\)")]
    private static partial Regex Chart();
}
