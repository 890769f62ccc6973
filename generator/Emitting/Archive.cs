using System.IO.Compression;

namespace Site.Emitting;

/// <summary>Several files as one: a ZIP archive that is the same, byte for byte, for the same files.</summary>
public static class Archive
{
    /// <param name="files">In the order in which they will lie in the archive.</param>
    /// <param name="date">When the content was last changed; stands in the archive as the date of each file.</param>
    public static ReadOnlyMemory<byte> Zip(IEnumerable<OutputFile> files, DateOnly date)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (OutputFile file in files)
            {
                // Stored, not compressed: versions of a compressor differ in their bytes, and these files are small.
                ZipArchiveEntry entry = archive.CreateEntry(file.Path.Value, CompressionLevel.NoCompression);
                entry.LastWriteTime = new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
                using Stream content = entry.Open();
                content.Write(file.Make().Span);
            }
        }

        return bytes.ToArray();
    }
}
