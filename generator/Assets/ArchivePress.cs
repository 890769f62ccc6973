using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Site.Emitting;
using Site.Files;

namespace Site.Assets;

/// <summary>A file of an archive.</summary>
/// <param name="IsStored">Whether it is put in as it is: for what is compressed already, or must be readable in the archive's first bytes.</param>
public sealed record ArchivedFile(OutputPath Path, ReadOnlyMemory<byte> Bytes, bool IsStored = false);

/// <summary>
/// Packs many files of the site into one that readers take away. That takes longer than all the rest of a build, so an archive is
/// kept under the fingerprint of everything that was read and under the program that made it: an unchanged site packs nothing.
/// </summary>
/// <param name="parts">The script that packs, and what else decides how an archive comes out.</param>
/// <param name="fingerprint">The same for two builds of the same input.</param>
public sealed class ArchivePress(IReadOnlyList<string> parts, string cacheFolder, string fingerprint)
{
    private const string Failed = "the archives to take away cannot be packed";

    /// <summary>Archives of one name that are kept: those of the last few changes.</summary>
    private const int MostKept = 3;

    // An archive without a comment ends with a record of 22 bytes that begins so.
    private static readonly byte[] LastRecord = [(byte)'P', (byte)'K', 5, 6];
    private const int LastRecordLength = 22;

    /// <param name="name">Of the archive, without ending: <c>book</c>.</param>
    /// <param name="says">What else the files are made of, beside the input: the address of the site.</param>
    /// <param name="date">When the content was last changed; stands in the archive as the date of each file.</param>
    /// <param name="files">In the order in which they will lie in the archive; asked for when it was not packed before.</param>
    public ReadOnlyMemory<byte> Pack(string name, string says, DateOnly date, Func<IReadOnlyList<ArchivedFile>> files)
    {
        string kept = Path.Combine(cacheFolder, $"archive-{name}-{Key(says)}.zip");
        byte[] archive = Read(kept);
        if (archive.Length > 0)
        {
            return archive;
        }

        archive = Packed(files(), date);
        Keep(archive, kept, $"archive-{name}-*.zip");
        return archive;
    }

    private string Key(string says) =>
        Convert.ToHexStringLower(SHA256.HashData([.. ProgramVersion.Bytes, .. parts.SelectMany(each => SHA256.HashData(File.ReadAllBytes(each))), .. Encoding.UTF8.GetBytes($"{fingerprint}\n{says}")]))[..32];

    /// <returns>The whole archive; empty when there is none or it is damaged.</returns>
    private static byte[] Read(string path)
    {
        byte[] bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        return bytes.Length >= LastRecordLength && bytes.AsSpan(bytes.Length - LastRecordLength).StartsWith(LastRecord) ? bytes : [];
    }

    private byte[] Packed(IReadOnlyList<ArchivedFile> files, DateOnly date) => NodeProgram.Run(parts[0], Failed, input =>
    {
        JsonSerializer.Serialize(input, new { date = new[] { date.Year, date.Month, date.Day }, files = files.Select(each => new { path = each.Path.Value, length = each.Bytes.Length, isStored = each.IsStored }) });
        input.WriteByte((byte)'\n');
        foreach (ArchivedFile file in files)
        {
            input.Write(file.Bytes.Span);
        }
    });

    /// <summary>In one step, so that no other build reads half of it.</summary>
    private void Keep(byte[] archive, string kept, string alike)
    {
        using WorkFolder work = WorkFolder.In(cacheFolder);
        File.WriteAllBytes(work.At("archive"), archive);
        File.Move(work.At("archive"), kept, overwrite: true);
        foreach (FileInfo old in new DirectoryInfo(cacheFolder).GetFiles(alike).OrderByDescending(each => each.LastWriteTimeUtc).Skip(MostKept))
        {
            try
            {
                old.Delete();
            }
            catch (IOException)
            {
                // Another build reads it: the next one removes it.
            }
        }
    }
}
