using Site.Diagnostics;

namespace Site.Documents;

/// <summary>A chart or the default state of a scenario, frozen: files that are never changed, under an address made from their bytes.</summary>
public sealed record Edition
{
    /// <summary>Of its files, as <see cref="EditionSeal"/> makes it; the name of its folder.</summary>
    public required string Hash { get; init; }

    /// <summary>Who it is and what it holds, as its manifest says.</summary>
    public required EditionText Text { get; init; }

    /// <summary>Among those of one chart or scenario, from one.</summary>
    public required int Number { get; init; }

    /// <summary>On which it was frozen.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>All of its files, the manifest included, in the order of their names.</summary>
    public required IReadOnlyList<EditionFile> Files { get; init; }

    public required SourceSpan Where { get; init; }

    public string Url => UrlOf(Hash);

    /// <summary>Where it is told what has changed since: the one thing about an edition that changes.</summary>
    public string NoticeUrl => $"/notices/{Hash}.json";

    public string PictureUrl => Url + EditionFile.Picture;

    public string ManifestUrl => Url + EditionFile.Manifest;

    /// <summary>Enough of the hash to tell two editions apart.</summary>
    public string ShortHash => Hash[..Math.Min(8, Hash.Length)];

    public static string UrlOf(string hash) => $"/frozen/{hash}/";
}

/// <summary>What an edition is of, and what it showed.</summary>
public sealed record EditionText
{
    /// <summary>"chart" or "scenario".</summary>
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Which data, or which model, for example <c>Data as of 8 September 2026</c>.</summary>
    public required string Version { get; init; }

    /// <summary>A hash of what it says, whatever it looks like: while the site says the same, the edition is current.</summary>
    public required string Content { get; init; }

    /// <summary>The facts that it shows, each with how many changes it had then.</summary>
    public required IReadOnlyDictionary<string, int> Facts { get; init; }

    /// <summary>What holds it in a frame of each width that the code for other sites offers, in CSS pixels.</summary>
    public required IReadOnlyList<int> Heights { get; init; }

    public string PageUrl => $"/{Kind}s/{Id}/";

    public string EmbedUrl => $"/embed{PageUrl}";
}

/// <summary>A file of an edition.</summary>
/// <param name="Name">Under its folder, which has no folders in it.</param>
public sealed record EditionFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    public const string Manifest = "manifest.json";
    public const string Document = "index.html";
    public const string Picture = "picture.svg";
}

/// <summary>What freezing a chart or scenario now would come to.</summary>
/// <param name="Files">All but the manifest.</param>
public sealed record EditionDraft(EditionText Text, IReadOnlyList<EditionFile> Files);
