using System.Text.RegularExpressions;

namespace Site.Tests.Unit.Architecture;

/// <summary>Reads the lines that name others, and names the line that breaks who may know whom.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>The folders of the generator, each with those whose types it may use. Nobody looks forward.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Diagnostics"] = [],
        ["Documents"] = ["Diagnostics"],
        ["Files"] = [],
        ["Loading"] = ["Diagnostics", "Documents", "Files"],
        ["Markdown"] = ["Diagnostics", "Documents"],
        ["Binding"] = ["Diagnostics", "Documents", "Loading", "Markdown"],
        ["Schemas"] = ["Diagnostics", "Loading", "Binding"],
        ["Checking"] = ["Diagnostics", "Documents", "Markdown", "Binding", "Charts", "Diagrams"],
        ["Emitting"] = ["Diagnostics", "Files"],
        ["Assets"] = ["Diagnostics", "Files", "Loading", "Emitting", "Theme.Models"],
        ["Charts"] = ["Diagnostics", "Documents"],
        ["Diagrams"] = ["Diagnostics", "Documents", "Markdown", "Charts"],
        ["Citing"] = ["Documents"],
        ["Scenarios"] = ["Diagnostics", "Documents", "Files", "Loading", "Markdown", "Binding"],
        ["Search"] = ["Diagnostics", "Assets"],
        ["Books"] = ["Diagnostics", "Assets", "Emitting"],
        ["Rendering"] = ["Diagnostics", "Documents", "Markdown", "Binding", "Checking", "Assets", "Charts", "Citing", "Diagrams", "Scenarios", "Search", "Books", "Emitting", "Theme"],
        ["Preview"] = ["Diagnostics", "Loading", "Emitting"],

        ["Publishing"] = ["Emitting", "Preview"],

        // The edge, where a person types: it may start any step.
        ["Commands"] = ["Diagnostics", "Documents", "Loading", "Binding", "Checking", "Assets", "Scenarios", "Emitting", "Preview", "Publishing", "Schemas"],
    };

    /// <summary>Each library, and the one folder that knows it.</summary>
    private static readonly Dictionary<string, string> LivesIn = new()
    {
        ["YamlDotNet"] = "generator/Loading",
        ["CsvHelper"] = "generator/Loading",
        ["Markdig"] = "generator/Markdown",
        ["Jint"] = "generator/Scenarios",
        ["Spectre.Console"] = "generator/Commands",
        ["System.CommandLine"] = "generator/Commands",
        ["Microsoft.AspNetCore.Components"] = "generator/Rendering",
        ["Microsoft.AspNetCore"] = "generator/Preview",
        ["Microsoft.Extensions.Hosting"] = "generator/Preview",
        ["AngleSharp"] = "generator/Books",
    };

    /// <summary>Each package that a reader's browser loads, and the folders that know it.</summary>
    private static readonly Dictionary<string, string[]> BrowserPackages = new()
    {
        ["fflate"] = ["theme/input/js/views/scenario/files", "theme/input/js/views/cartridge"],
    };

    [Fact]
    public void Steps_look_backwards_only()
    {
        var broken = from line in UsingsOf("generator", "*.cs")
                     let folder = line.Folder
                     where line.Name.StartsWith("Site.", StringComparison.Ordinal) && folder != ""
                     let other = line.Name["Site.".Length..]
                     where !MayKnow.TryGetValue(folder, out string[]? known) || !known.Append(folder).Any(each => other == each || other.StartsWith(each + ".", StringComparison.Ordinal))
                     select line.ToString();

        Rule.Holds(broken);
    }

    [Fact]
    public void A_library_lives_in_one_folder()
    {
        var broken = from line in UsingsOf("generator", "*.cs")
                     let library = LivesIn.Keys.Where(each => line.Name == each || line.Name.StartsWith(each + ".", StringComparison.Ordinal)).MaxBy(each => each.Length)
                     where library is not null && !line.File.StartsWith(LivesIn[library] + "/", StringComparison.Ordinal)
                     select line.ToString();

        Rule.Holds(broken);
    }

    [Fact]
    public void Documents_know_nothing_but_dotnet()
    {
        var broken = UsingsOf("generator/Documents", "*.cs").Concat(UsingsOf("generator/Diagnostics", "*.cs"))
            .Where(each => each.Name is not "Site.Diagnostics" && !each.Name.StartsWith("System", StringComparison.Ordinal))
            .Select(each => each.ToString());

        Rule.Holds(broken);
    }

    [Fact]
    public void The_theme_knows_its_models_and_razor_and_nothing_else()
    {
        string[] allowed = ["Site.Theme", "Microsoft.AspNetCore.Components", "System", "static Microsoft.AspNetCore.Components"];

        var broken = UsingsOf("theme", "*.cs").Concat(UsingsOf("theme", "*.razor"))
            .Where(each => !allowed.Any(name => each.Name == name || each.Name.StartsWith(name + ".", StringComparison.Ordinal)))
            .Select(each => each.ToString());

        Rule.Holds(broken);
        Assert.DoesNotContain("ProjectReference", File.ReadAllText(Repository.At("theme", "Theme.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public void Components_ask_nobody_for_anything()
    {
        var broken = LinesOf("theme", "*.razor").Where(each => Asking().IsMatch(each.Text)).Select(each => each.ToString());

        Rule.Holds(broken);
    }

    [Fact]
    public void In_the_browser_models_know_the_library_views_know_both_and_only_the_entry_knows_views()
    {
        Dictionary<string, string[]> mayImport = new()
        {
            ["lib"] = ["lib"],
            ["models"] = ["models", "lib"],
            ["views"] = ["models", "lib"],
            [""] = ["views", "models", "lib", ""],
        };

        var broken = from line in LinesOf("theme/input/js", "*.js")
                     let match = Import().Match(line.Text)
                     where match.Success && !(BrowserPackages.TryGetValue(match.Groups["path"].Value, out string[]? homes) && homes.Any(home => line.File.StartsWith(home + "/", StringComparison.Ordinal)))
                     let folders = FoldersOf(line.File)
                     let others = FoldersOf(Path.Combine(Path.GetDirectoryName(line.File)!, match.Groups["path"].Value))
                     let isOneView = folders is ["views", var own, ..] && others is ["views", var same, ..] && own == same
                     where !match.Groups["path"].Value.StartsWith('.') || !(isOneView || mayImport[folders.FirstOrDefault("")].Contains(others.FirstOrDefault("")))
                     select line.ToString();

        Rule.Holds(broken);
    }

    [Fact]
    public void One_step_reads_disk_and_one_writes_it()
    {
        // Bundles and results of models are kept by content beside the theme; the preview, the printer and the commands sit at the edge.
        string[] atTheEdge = ["generator/Files/", "generator/Loading/", "generator/Emitting/", "generator/Assets/", "generator/Scenarios/ResultCache.cs", "generator/Preview/", "generator/Publishing/", "generator/Commands/"];

        var broken = LinesOf("generator", "*.cs")
            .Where(each => !atTheEdge.Any(folder => each.File.StartsWith(folder, StringComparison.Ordinal)) && Disk().IsMatch(each.Text))
            .Select(each => each.ToString());

        Rule.Holds(broken);
    }

    [Fact]
    public void No_step_asks_the_clock_or_chance()
    {
        string[] atTheEdge = ["generator/Emitting/", "generator/Preview/", "generator/Publishing/", "generator/Commands/"];

        var broken = LinesOf("generator", "*.cs").Concat(LinesOf("theme", "*.razor")).Concat(LinesOf("theme/Models", "*.cs"))
            .Where(each => !atTheEdge.Any(folder => each.File.StartsWith(folder, StringComparison.Ordinal)) && Clock().IsMatch(each.Text))
            .Select(each => each.ToString());

        Rule.Holds(broken);
    }

    /// <summary>A view of several files has a folder of its own, in which they know each other.</summary>
    private static string[] FoldersOf(string script) =>
        Path.GetRelativePath(Repository.At("theme", "input", "js"), Path.GetFullPath(script, Repository.Root)).Split(Path.DirectorySeparatorChar)[..^1];

    private static IEnumerable<SourceLine> UsingsOf(string folder, string pattern) =>
        from line in LinesOf(folder, pattern)
        let match = Using().Match(line.Text)
        where match.Success
        select line with { Name = match.Groups["name"].Value };

    private static IEnumerable<SourceLine> LinesOf(string folder, string pattern) => OwnFiles.In(folder, pattern).SelectMany(OwnFiles.Lines);

    [GeneratedRegex(@"^\s*(global )?@?using (?<name>(static )?[A-Za-z_.]+)\s*;?\s*$|^\s*@inherits (?<name>[A-Za-z_.]+)")]
    private static partial Regex Using();

    [GeneratedRegex(@"@inject\b|\[Inject\]|IServiceProvider|IJSRuntime|HttpClient")]
    private static partial Regex Asking();

    [GeneratedRegex(@"^\s*(import|export)\b.*\bfrom\s+[""'](?<path>[^""']+)[""']|^\s*import\s+[""'](?<path>[^""']+)[""']")]
    private static partial Regex Import();

    [GeneratedRegex(@"(?<![A-Za-z.])(File|Directory|FileInfo|DirectoryInfo|FileStream)\.[A-Z]|new (FileInfo|DirectoryInfo|FileStream)\b")]
    private static partial Regex Disk();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?(Now|Today)|new Random\b|Random\.Shared|Guid\.NewGuid|Environment\.(MachineName|UserName|TickCount)|TimeZoneInfo\.Local|\.GetHashCode\(\)")]
    private static partial Regex Clock();
}
