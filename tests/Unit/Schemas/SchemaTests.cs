using Site.Binding;
using Site.Diagnostics;
using Site.Loading;
using Site.Schemas;
using Site.Tests.Unit.Commands;

namespace Site.Tests.Unit.Schemas;

/// <summary>The schemas by which editors complete and check what writers fill in, held against the binders that read it.</summary>
public sealed class SchemaTests
{
    private static readonly string Folder = Repository.At("input", JsonSchema.Folder);

    [Fact]
    public void The_schemas_in_the_input_say_what_the_binders_read()
    {
        (string Name, string Text)[] made = [.. JsonSchema.All()];
        foreach ((string name, string text) in made)
        {
            string path = Path.Combine(Folder, name);
            if (Environment.GetEnvironmentVariable("SITE_REWRITE_EXPECTATIONS") == "1")
            {
                File.WriteAllText(path, text);
            }

            Assert.Equal(File.ReadAllText(path), text);
        }

        Assert.Equal(made.Select(each => each.Name).Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(each => Path.GetFileName(each)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_file_is_good_by_its_schema_and_what_a_schema_refuses_the_binder_refuses_too()
    {
        (InputForm Form, string Path, string Text)[] documents = [.. Documents()];
        Assert.Equal(InputForm.All.Count, documents.Select(each => each.Form.Name).Distinct().Count());
        Assert.Empty(documents.SelectMany(each => Found(each.Form, each.Path, each.Text)).Select(each => DiagnosticText.Write(each, "input")));

        Validation read = await NodeScript.RunAsync<Validation>("Schemas/validate.mjs", new
        {
            schemas = JsonSchema.All().ToDictionary(each => Path.GetFileNameWithoutExtension(each.Name), each => each.Text),
            documents = documents.Select(each => new { form = each.Form.Name, path = each.Path, text = each.Text }),
        });

        Assert.Empty(read.Refused);
        Assert.True(read.Slips.Count > 800, $"{read.Slips.Count} slips");
        List<string> wrong = [];
        foreach (Slip slip in read.Slips)
        {
            IReadOnlyList<Diagnostic> found = Found(InputForm.All.Single(each => each.Name == slip.Form), slip.Path, slip.Text);
            if (slip.IsRefused && found.Count == 0)
            {
                wrong.Add($"{slip.Name}: refused by the schema alone");
            }

            // Keys that the file itself names are known to the binder only.
            bool isNamedByFile = slip.Name.Contains("/inputs/", StringComparison.Ordinal) || slip.Name.Contains("/does/", StringComparison.Ordinal);
            if (!slip.IsRefused && slip.Name.EndsWith("misspelt", StringComparison.Ordinal) && !isNamedByFile && found.Any(each => each.Kind == BindFindings.UnknownKey))
            {
                wrong.Add($"{slip.Name}: an unknown key is refused by the binder alone");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_YAML_file_leads_editors_to_its_schema()
    {
        var without = from path in Directory.EnumerateFiles(Repository.At("input"), "*.yml", SearchOption.AllDirectories)
                      let relative = Path.GetRelativePath(Repository.At("input"), path).Replace('\\', '/')
                      where File.ReadLines(path).First() + "\n" != JsonSchema.LineFor(relative) || !File.Exists(Path.Combine(Path.GetDirectoryName(path)!, JsonSchema.LineFor(relative).Split('=')[1].Trim()))
                      select $"input/{relative}: begin it with: {JsonSchema.LineFor(relative)}";

        Assert.Empty(without);
    }

    [Fact]
    public async Task The_verb_writes_them_and_what_is_begun_afterwards_names_them()
    {
        using var folder = new TempFolder();
        folder.Write("input/ledger/sources.yml", "- { id: one, type: webpage, title: One, seen: seed }\n");

        CommandRun written = await CommandRun.InAsync(folder, "schemas");
        CommandRun begun = await CommandRun.InAsync(folder, "new scenario growth-rate");

        Assert.Equal((0, ""), (written.ExitCode, written.Error));
        Assert.Equal($"input/{JsonSchema.Folder}/ has {InputForm.All.Count} schemas; editors find them by the first line of a file\n", written.Out);
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, "chart.json")), File.ReadAllText(folder.At("input/.schemas/chart.json")));
        Assert.Equal(0, begun.ExitCode);
        Assert.StartsWith("# yaml-language-server: $schema=../../.schemas/scenario.json\ntitle: ", File.ReadAllText(folder.At("input/scenarios/growth-rate/scenario.yml")), StringComparison.Ordinal);
    }

    private static IEnumerable<(InputForm Form, string Path, string Text)> Documents()
    {
        var found = new DiagnosticList();
        LoadedSite site = SiteLoader.Load(Repository.At("input"), [], found);
        IEnumerable<(InputPath Path, string Text)> files =
        [
            .. site.Data.Select(each => (each.Source.Path, each.Source.Text)),
            .. site.Markdown.Select(each => (each.Source.Path, each.Source.Text[..each.BodyStart].Trim().Trim('-'))),
        ];
        return files.Select(each => (InputForm.Of(each.Path.Value)!, each.Path.Value, each.Text));
    }

    /// <summary>What the binder of a form says of a document, looked at by itself.</summary>
    private static IReadOnlyList<Diagnostic> Found(InputForm form, string path, string text)
    {
        var found = new DiagnosticList();
        var source = new SourceText(new InputPath(path), text);
        DataNode? root = YamlReader.Read(source, found);
        foreach (DataNode entry in root is SequenceNode list ? list.Items : root is null ? [] : [root])
        {
            if (MappingReader.Open(entry, form.What, found) is not null)
            {
                form.Bind((MappingNode)entry, source, found);
            }
        }

        // What can only be said of a file among others: its section, its tables.
        return [.. found.Sorted.Where(each => each.Kind != BindFindings.UnknownSection && each.Where.Source == source && !each.What.StartsWith("there is no file", StringComparison.Ordinal))];
    }

    private sealed record Validation(IReadOnlyList<string> Refused, IReadOnlyList<Slip> Slips);

    private sealed record Slip(string Form, string Path, string Name, string Text, bool IsRefused);
}
