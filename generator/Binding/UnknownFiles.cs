using Site.Diagnostics;
using Site.Loading;

namespace Site.Binding;

/// <summary>Refuses YAML files whose names nobody asks for: a misspelt name would drop all that the file says.</summary>
internal static class UnknownFiles
{
    private static readonly string[] LedgerFiles = ["sources.yml", "people.yml", "quotes.yml", "glossary.yml", "timeline.yml"];

    public static void Refuse(LoadedSite site, DiagnosticList found)
    {
        foreach (LoadedData file in site.Data)
        {
            InputPath path = file.Source.Path;
            string[] known = path.Folders switch
            {
                [] => [SiteBinder.SettingsFile, PathBinder.FileName, StoryBinder.FileName, EmbedBinder.FileName],
                ["ledger"] => LedgerFiles,
                ["data"] => ["datapackage.json"],
                ["scenarios", _] => [ScenarioFolders.FileName],
                _ => [path.FileName],
            };
            if (!known.Contains(path.FileName))
            {
                string fix = known is [var only] ? $"rename it to {only}" : $"rename it to one of: {string.Join(", ", known)}";
                found.Add(LoadFindings.NotRead, file.Source.Span(0, 0), $"'{path.FileName}' is not read", fix, Suggestion.For(path.FileName, known));
            }
        }
    }
}
