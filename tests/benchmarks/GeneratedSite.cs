using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Benchmarks;

/// <summary>A site of any size: our own ledger, charts and settings, and essays made of the features that ours use.</summary>
internal static class GeneratedSite
{
    private static readonly string[] Sections = ["start", "concepts", "evidence", "risks", "critics", "futures", "governance", "methods"];

    /// <summary>Copies the project's input without its essays, and writes as many as asked for. The same count gives the same bytes.</summary>
    public static void Write(string projectInput, string folder, int essays)
    {
        CopyFolder(projectInput, folder, except: "essays");

        // Reading paths lead through essays of the project's own, its diagrams stand in them, and its teaching notes are about them.
        File.Delete(Path.Combine(folder, "paths.yml"));
        Directory.Delete(Path.Combine(folder, "diagrams"), recursive: true);
        Directory.Delete(Path.Combine(folder, "teaching"), recursive: true);
        WriteEssays(folder, essays);
        PointElsewhere(projectInput, folder);

        // What is packed to be taken away is measured by itself.
        string settings = Path.Combine(folder, "site.yml");
        File.WriteAllLines(settings, File.ReadAllLines(settings).Where(each => !each.StartsWith("downloads:", StringComparison.Ordinal)));
    }

    /// <summary>The same essays with no more of a ledger, charts and pages than they use: what another generator can build too.</summary>
    public static void WriteBare(string folder, int essays)
    {
        CopyFolder(Path.Combine(Site.Tests.Unit.Repository.Root, "tests", "benchmarks", "Peers", "base"), folder, except: "essays");
        WriteEssays(folder, essays);
    }

    /// <summary>Adds parts to an essay until it has so many words.</summary>
    public static void Lengthen(string folder, int i, int words)
    {
        string path = Directory.EnumerateFiles(Path.Combine(folder, "essays"), $"{Slug(i)}.md", SearchOption.AllDirectories).Single();
        var text = new StringBuilder(File.ReadAllText(path));
        for (int part = 5; text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < words; part++)
        {
            Part(text, part, part, 4);
        }

        File.WriteAllText(path, text.ToString());
    }

    private static void WriteEssays(string folder, int essays)
    {
        for (int i = 0; i < essays; i++)
        {
            string path = Path.Combine(folder, "essays", Sections[i % Sections.Length], $"{Slug(i)}.md");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Essay(i, essays));
        }
    }

    /// <summary>The home page, the standing pages, the story and the scenarios lead to essays of the project's own; here all of them lead to the first.</summary>
    private static void PointElsewhere(string projectInput, string folder)
    {
        string slugs = string.Join('|', Directory.EnumerateFiles(Path.Combine(projectInput, "essays"), "*.md", SearchOption.AllDirectories).Select(each => Path.GetFileNameWithoutExtension(each)).Order(StringComparer.Ordinal));
        var link = new Regex($"(?<before>xref:|target: )({slugs})(#[a-z0-9-]+)?(?![a-z0-9-])");
        var list = new Regex("^essays: \\[.*\\]", RegexOptions.Multiline);
        string[] files = [.. Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories), .. Directory.EnumerateFiles(Path.Combine(folder, "pages"), "*.md")];
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            File.WriteAllText(file, list.Replace(link.Replace(text, $"${{before}}{Slug(0)}"), $"essays: [{Slug(0)}]").Replace("(/paths/)", "(/short/)", StringComparison.Ordinal));
        }
    }

    public static string Slug(int i) => string.Create(CultureInfo.InvariantCulture, $"generated-{i:00000}");

    private static string Essay(int i, int essays)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: Generated essay {i}
            question: What does an essay of this kind show?
            summary: "Merged code was [more than 80%](fact:claude-share-80) machine-written, and the company says so itself."
            published: 2026-11-21
            authors: [The editors]
            order: {i}
            status: published
            terms: [time-horizon, baseline]
            discussion:
              - What would change your mind?
            ---

            """);
        for (int part = 0; part < 5; part++)
        {
            Part(text, i, part, essays);
        }

        text.Append("\n[^version]: Two independent notes say that the page was updated in September 2026. We read the June text.\n");
        return text.ToString();
    }

    private static void Part(StringBuilder text, int i, int part, int essays)
    {
        string other = Slug((i + part + 1) % essays);
        text.Append(CultureInfo.InvariantCulture, $"""

            ## Part with a name of its own {Letters(part)}{(char)('a' + (i % 26))}

            The post puts [Claude Opus 4.6](as:title), of February 2026, at tasks that take a person [about 12 hours](fact:horizon-12-h), and an outside group agrees on the point{(part == 0 ? ".[^version]" : ".")} Ask for four successes in five, and the figure for the same model is far shorter [@metr2026data; @kwa2025long, sec. 2]. A [time horizon](term:time-horizon) is *not* how long a machine ran, and **nobody** should read it so; the word {Word(i, part)} appears here to make the paragraph its own.

            An invented lab has put in [100 days](as:example) of work. During the next [100 days](as:example) it does the same again, and [another essay](xref:{other}) says what follows. Lines measure quantity and not quality, so the eightfold figure [almost certainly overstates](fact:eightfold-overstates) the real gain. Whoever typed a line did not necessarily decide that it should exist. The second catch is simpler, and the [baseline](term:baseline) is a choice.


            """);
        if (part == 1)
        {
            text.Append("""
                Table: Days needed in the invented lab

                | Returns | First | Second |
                | --- | ---: | ---: |
                | two | [100](as:example) | [50](as:example) |
                | one | [100](as:example) | [100](as:example) |


                """);
        }

        if (part == 2 && i % 4 == 0)
        {
            text.Append("![What each model completes half the time.](chart:task-horizons)\n\n");
        }

        text.Append("""
            - Work done by a model went back into the training of a model, which is the loop in small.
            - The report gives the size of one turn. It does not say how soon the next turn comes.
            - A town can sensibly plan for a flood without knowing that one will come.

            """);
    }

    private static string Letters(int part) => part < 26 ? $"{(char)('a' + part)}" : Letters((part / 26) - 1) + Letters(part % 26);

    private static string Word(int i, int part) => string.Concat(((i * 5) + part).ToString(CultureInfo.InvariantCulture).Select(c => (char)('k' + c - '0')));

    public static void CopyFolder(string from, string to, string except)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(from, file);
            if (!path.StartsWith(except + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                string target = Path.Combine(to, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
