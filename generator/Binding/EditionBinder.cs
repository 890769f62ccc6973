using System.Globalization;
using System.Text;
using System.Text.Json;
using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

/// <summary>Turns the folders of <c>editions/</c> into editions, and refuses each that is not byte for byte what was frozen.</summary>
internal static class EditionBinder
{
    private const string Folder = "editions";
    private const string BringBack = "bring back the file as it was: an edition is never changed, and what is wrong in it is corrected in a new one";

    /// <summary>By what they are of, the oldest first.</summary>
    public static IReadOnlyList<Edition> Bind(LoadedSite site, HashSet<string> faulty, DiagnosticList found)
    {
        IGrouping<string, LoadedAsset>[] folders = [.. site.Editions.GroupBy(each => each.Path.Folders[1], StringComparer.Ordinal)];
        Edition?[] bound = folders.SelectSideBySide(files => Edition(files.Key, [.. files], site, found));
        faulty.UnionWith(folders.Where((_, i) => bound[i] is null).Select(each => each.Key));
        return
        [
            .. bound
                .OfType<Edition>()
                .OrderBy(each => each.Text.PageUrl, StringComparer.Ordinal)
                .ThenBy(each => each.Number)
                .ThenBy(each => each.Hash, StringComparer.Ordinal),
        ];
    }

    private static Edition? Edition(string hash, LoadedAsset[] files, LoadedSite site, DiagnosticList found)
    {
        var path = new InputPath($"{Folder}/{hash}/{EditionFile.Manifest}");
        SourceSpan where = Nowhere(path);
        if (files.FirstOrDefault(each => each.Path == path) is not { } manifest)
        {
            if (!site.IsBroken(path.Value))
            {
                found.Add(EditionFindings.Missing, where, $"the edition '{hash}' has lost its manifest", BringBack);
            }

            return null;
        }

        if (Read(Encoding.UTF8.GetString(manifest.Bytes.Span)) is not { } read)
        {
            found.Add(EditionFindings.Changed, where, $"the manifest of the edition '{hash}' is not as it was written", BringBack);
            return null;
        }

        if (read.Hash != hash)
        {
            found.Add(EditionFindings.OtherName, where, $"the folder '{hash}' holds the edition '{read.Hash}'", $"name the folder {read.Hash}");
            return null;
        }

        bool isWhole = IsWhole(hash, read.Hashes, files, site, found);
        return !isWhole ? null : new Edition
        {
            Hash = hash,
            Text = read.Text,
            Number = read.Number,
            Date = read.Date,
            Files = [.. files.Select(each => new EditionFile(each.Path.FileName, each.Bytes)).OrderBy(each => each.Name, StringComparer.Ordinal)],
            Where = where,
        };
    }

    private static bool IsWhole(string hash, IReadOnlyDictionary<string, string> hashes, LoadedAsset[] files, LoadedSite site, DiagnosticList found)
    {
        InputPath At(string name) => new($"{Folder}/{hash}/{name}");
        string[] lost = [.. hashes.Keys.Where(name => files.All(each => each.Path != At(name)))];
        LoadedAsset[] added = [.. files.Where(each => each.Path.Folders.Length > 2 || (each.Path.FileName != EditionFile.Manifest && !hashes.ContainsKey(each.Path.FileName)))];
        LoadedAsset[] changed = [.. files.Except(added).Where(each => each.Path.FileName != EditionFile.Manifest && EditionSeal.Sha256(each.Bytes.Span) != hashes[each.Path.FileName])];
        foreach (string name in lost.Where(each => !site.IsBroken(At(each).Value)))
        {
            found.Add(EditionFindings.Missing, Nowhere(At(name)), $"the edition '{hash}' has lost '{name}'", BringBack);
        }

        foreach (LoadedAsset file in added)
        {
            found.Add(EditionFindings.Added, Nowhere(file.Path), $"'{file.Path.FileName}' is no file of the edition '{hash}'", "move it out of the edition's folder");
        }

        foreach (LoadedAsset file in changed)
        {
            found.Add(EditionFindings.Changed, Nowhere(file.Path), $"'{file.Path.FileName}' is not as it was when the edition was frozen", BringBack);
        }

        return lost.Length + added.Length + changed.Length == 0;
    }

    /// <returns>Nothing when the manifest is not as it was written.</returns>
    private static Manifest? Read(string text)
    {
        if (!EditionSeal.IsSealed(text))
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement root = document.RootElement;
            string Of(string name) => root.GetProperty(name).GetString() ?? "";
            Dictionary<string, string> hashes = root.GetProperty("files").EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString() ?? "", StringComparer.Ordinal);
            var edition = new EditionText
            {
                Kind = Of("kind"),
                Id = Of("id"),
                Title = Of("title"),
                Version = Of("version"),
                Content = Of("content"),
                Facts = root.GetProperty("facts").EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetInt32(), StringComparer.Ordinal),
                Heights = [.. root.GetProperty("heights").EnumerateArray().Select(each => each.GetInt32())],
            };
            bool isGood = edition.Kind is "chart" or "scenario"
                && IdRule.IsGood(edition.Id)
                && hashes.ContainsKey(EditionFile.Document)
                && hashes.ContainsKey(EditionFile.Picture)
                && EditionSeal.HashOf(hashes.Select(each => (each.Key, each.Value))) == Of("hash");
            return isGood && DateOnly.TryParseExact(Of("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
                ? new Manifest(Of("hash"), root.GetProperty("number").GetInt32(), date, edition, hashes)
                : null;
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static SourceSpan Nowhere(InputPath path) => new SourceText(path, "").Span(0, 0);

    private sealed record Manifest(string Hash, int Number, DateOnly Date, EditionText Text, IReadOnlyDictionary<string, string> Hashes);
}
