using Site.Binding;
using Site.Checking;
using Site.Diagnostics;
using Site.Loading;

namespace Site.Tests.Unit.Checking;

/// <summary>The project's own essays and ledger, in which one thing after the other is changed and looked at again.</summary>
internal sealed class NumberRuleCheck : IDisposable
{
    /// <summary>An unbound number, another number, unit or bound than the entry's, an entry that contradicts itself, and a quotation in other words.</summary>
    private static readonly string[] Codes = ["SITE2009", "SITE3020", "SITE3021", "SITE3023", "SITE3027", "SITE3030"];

    private readonly string folder = Directory.CreateTempSubdirectory("site-test-").FullName;
    private readonly KeptWork kept = KeptWork.ForManyBuilds();

    /// <param name="input">The folder of the project's own input.</param>
    public NumberRuleCheck(string input)
    {
        foreach (string file in Directory.GetFiles(input, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(input, file);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.Copy(file, Path.Combine(folder, path));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Every change that the rule must refuse, in an order of its own.</summary>
    public static IReadOnlyList<NumberMutation> Mutations(string input, int seed)
    {
        var chance = new Random(seed);
        string[] ledger = [.. Directory.GetFiles(Path.Combine(input, "ledger", "facts")).Order(StringComparer.Ordinal)];
        string[] essays = [.. Directory.GetFiles(Path.Combine(input, "essays"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Dictionary<string, string> entries = new(ledger.SelectMany(file => NumberMutations.Entries(File.ReadAllText(file))));
        NumberMutation[] all =
        [
            .. essays.SelectMany(file => NumberMutations.OfEssay(NameOf(file), File.ReadAllText(file), entries, chance)),
            .. ledger.SelectMany(file => NumberMutations.OfLedger(NameOf(file), File.ReadAllText(file), chance)),
        ];
        chance.Shuffle(all);
        return all;

        string NameOf(string file) => Path.GetRelativePath(input, file).Replace('\\', '/');
    }

    /// <summary>What is found in the input as it is now.</summary>
    public IReadOnlyList<Diagnostic> Find()
    {
        var found = new DiagnosticList();
        SiteChecker.Check(SiteBinder.Bind(SiteLoader.Load(folder, [], kept, found), kept, found), kept, found);
        return found.Sorted;
    }

    /// <summary>Changes that can be made together, since none can hide or bring about what is found of another: one in each essay, or one in each entry of the ledger.</summary>
    public static IEnumerable<IReadOnlyList<NumberMutation>> Together(IEnumerable<NumberMutation> mutations)
    {
        foreach (var kind in mutations.GroupBy(each => each.Path.StartsWith("ledger", StringComparison.Ordinal)))
        {
            NumberMutation[][] rows = [.. kind.GroupBy(each => (each.Path, Entry: kind.Key ? each.Line : 0)).Select(each => each.ToArray())];
            for (int i = 0; i < rows.Max(each => each.Length); i++)
            {
                yield return [.. rows.Where(each => i < each.Length).Select(each => each[i])];
            }
        }
    }

    /// <returns>Of the changes that are not refused at their lines: what was changed and what was said.</returns>
    public IReadOnlyList<string> Missed(IReadOnlyList<NumberMutation> together)
    {
        Dictionary<string, string> before = together.Select(each => each.Path).Distinct().ToDictionary(each => each, each => File.ReadAllText(Path.Combine(folder, each)));
        foreach (var inFile in together.GroupBy(each => each.Path))
        {
            File.WriteAllText(Path.Combine(folder, inFile.Key), inFile.OrderByDescending(each => each.Start).Aggregate(before[inFile.Key], (text, change) => change.Apply(text)));
        }

        IReadOnlyList<Diagnostic> found = [.. Find().Where(each => each.Kind.Severity == Severity.Error)];
        foreach ((string path, string text) in before)
        {
            File.WriteAllText(Path.Combine(folder, path), text);
        }

        return [.. together.Where(each => !found.Any(said => Refuses(said, each))).Select(each => Told(each, before[each.Path], found))];
    }

    private static bool Refuses(Diagnostic found, NumberMutation mutation) =>
        Codes.Contains(found.Kind.Code) && found.Where.Source.Path.Value == mutation.Path && found.Where.Line >= mutation.Line && found.Where.Line <= mutation.LastLine;

    private static string Told(NumberMutation mutation, string text, IReadOnlyList<Diagnostic> found)
    {
        string[] said = [.. found.Where(each => each.Where.Source.Path.Value == mutation.Path).Take(3).Select(each => $"{each.Where.Line}: {each.Kind.Code} {each.What}")];
        return $"{mutation.Kind}: {mutation.Path}:{mutation.Line}: …{Around(text, mutation)}… {(said.Length == 0 ? "nothing found" : string.Join("; ", said))}";
    }

    private static string Around(string text, NumberMutation mutation) =>
        $"{text[Math.Max(0, mutation.Start - 40)..mutation.Start]}{{{text.Substring(mutation.Start, mutation.Length)} → {mutation.Replacement}}}{text[(mutation.Start + mutation.Length)..Math.Min(text.Length, mutation.Start + mutation.Length + 40)]}".Replace('\n', ' ');
}
