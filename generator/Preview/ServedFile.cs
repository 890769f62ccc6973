using System.Security.Cryptography;
using System.Text;
using Site.Emitting;

namespace Site.Preview;

/// <summary>A file of the site as the preview sends it: pages get the script that reloads them.</summary>
public sealed class ServedFile
{
    private static readonly byte[] EndOfHead = "</head>"u8.ToArray();

    private readonly Lazy<string> tag;
    private readonly Lazy<IReadOnlyList<ReadOnlyMemory<byte>>> parts;

    /// <param name="version">Names the build to the page's script; empty for pages as the host serves them, without the script.</param>
    public ServedFile(OutputFile file, string version)
    {
        ContentType = ContentTypes.Of(file.Path.Value);
        bool hasScript = version != "" && ContentType.StartsWith("text/html", StringComparison.Ordinal);
        parts = new Lazy<IReadOnlyList<ReadOnlyMemory<byte>>>(() => hasScript ? WithScript(file.Make(), version) : [file.Make()]);
        tag = new Lazy<string>(HashOfParts);
    }

    public string ContentType { get; }

    /// <summary>The bytes, in order; made when they are first asked for.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Parts => parts.Value;

    public long Length => Parts.Sum(each => (long)each.Length);

    /// <summary>Changes with the bytes. Reckoned when it is first asked for: few files of a build are.</summary>
    public string Tag => tag.Value;

    private static ReadOnlyMemory<byte>[] WithScript(ReadOnlyMemory<byte> page, string version)
    {
        byte[] script = Encoding.ASCII.GetBytes($"<script src=\"{PreviewClient.ScriptPath}?v={version}\" defer></script>");
        int end = page.Span.IndexOf(EndOfHead);
        int at = end < 0 ? page.Length : end;
        return [page[..at], script, page[at..]];
    }

    private string HashOfParts()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (ReadOnlyMemory<byte> part in Parts)
        {
            hash.AppendData(part.Span);
        }

        return $"\"{Convert.ToHexStringLower(hash.GetHashAndReset())[..20]}\"";
    }
}
