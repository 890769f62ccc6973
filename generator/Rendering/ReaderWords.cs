using System.Text.RegularExpressions;
using Site.Documents;
using Site.Markdown;

namespace Site.Rendering;

/// <summary>
/// Texts of the ledger name other entries by their ids, which writers and programs understand. Readers get the entry's
/// name instead, and printed quotation marks.
/// </summary>
internal sealed partial class ReaderWords(SiteIndex index)
{
    public string Of(string text) => Typography.Curl(PossibleIds().Replace(text, match => Name(match.Value)));

    private string Name(string id)
    {
        if (index.Sources.TryGetValue(id, out Source? source))
        {
            return SourceWords.AuthorYear(source);
        }

        if (index.Facts.TryGetValue(id, out Fact? fact))
        {
            return $"the entry “{LedgerModels.Title(fact)}”";
        }

        return index.Tables.TryGetValue(id, out DataTable? table) ? $"the table “{table.Title}”" : id;
    }

    // Small letters and digits with a hyphen, an underscore or a year inside: no word of English that an id could be taken for.
    [GeneratedRegex("(?<![a-z0-9_-])([a-z0-9]+([-_][a-z0-9]+)+|[a-z]+[0-9]{4}[a-z0-9]*)(?![a-z0-9_-])")]
    private static partial Regex PossibleIds();
}
