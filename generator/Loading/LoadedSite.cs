using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Site.Diagnostics;

namespace Site.Loading;

/// <summary>Everything that was read from disk, with positions, and nothing understood yet.</summary>
public sealed record LoadedSite
{
    /// <summary>YAML files and the data package's JSON, in the order of their paths.</summary>
    public required IReadOnlyList<LoadedData> Data { get; init; }

    /// <summary>Essays and pages, in the order of their paths.</summary>
    public required IReadOnlyList<LoadedMarkdown> Markdown { get; init; }

    public required IReadOnlyList<LoadedCsv> Csv { get; init; }

    /// <summary>The scripts of scenarios, in the order of their paths.</summary>
    public IReadOnlyList<SourceText> Models { get; init; } = [];

    /// <summary>Style sheets, scripts, fonts and pictures: the theme's, with the site's own laid over them.</summary>
    public required IReadOnlyList<LoadedAsset> Assets { get; init; }

    /// <summary>The files of frozen editions, in the order of their paths.</summary>
    public IReadOnlyList<LoadedAsset> Editions { get; init; } = [];

    /// <summary>Files that exist and could not be read, so that what they would have defined is not called unknown.</summary>
    public required IReadOnlyList<InputPath> Broken { get; init; }

    /// <summary>How many documents were read, those with slips included.</summary>
    public int Documents => Data.Count + Markdown.Count + Csv.Count + Broken.Count;

    public LoadedData? FindData(string path) => Data.FirstOrDefault(each => each.Source.Path.Value == path);

    /// <summary>A hash of the path and content of everything that was read.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        IEnumerable<SourceText> texts = [.. Data.Select(each => each.Source), .. Markdown.Select(each => each.Source), .. Csv.Select(each => each.Source), .. Models];
        foreach (SourceText text in texts)
        {
            Add(hash, text.Path, MemoryMarshal.AsBytes(text.Text.AsSpan()));
        }

        foreach (LoadedAsset asset in Assets.Concat(Editions))
        {
            Add(hash, asset.Path, asset.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, InputPath path, ReadOnlySpan<byte> content)
    {
        hash.AppendData(Encoding.UTF8.GetBytes($"\n{path} {content.Length}\n"));
        hash.AppendData(content);
    }

    /// <summary>Whether a file at this path, or below this folder, exists and could not be read.</summary>
    public bool IsBroken(string pathOrFolder) =>
        Broken.Any(each => each.Value == pathOrFolder || each.IsUnder(pathOrFolder));
}

public sealed record LoadedData(SourceText Source, DataNode Root);

/// <param name="BodyStart">Offset of the first character after the front matter.</param>
public sealed record LoadedMarkdown(SourceText Source, MappingNode FrontMatter, int BodyStart);

/// <param name="Bytes">As published: UTF-8 without a byte order mark, lines ended by LF.</param>
public sealed record LoadedCsv(SourceText Source, IReadOnlyList<LoadedCell> Header, IReadOnlyList<IReadOnlyList<LoadedCell>> Rows, ReadOnlyMemory<byte> Bytes);

public sealed record LoadedCell(string Text, SourceSpan Where);

/// <param name="Path">As the page would name it, for example <c>css/site.css</c>.</param>
public sealed record LoadedAsset(InputPath Path, ReadOnlyMemory<byte> Bytes);
