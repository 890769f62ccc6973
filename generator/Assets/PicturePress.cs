using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Site.Diagnostics;
using Site.Files;

namespace Site.Assets;

/// <summary>A picture to be drawn.</summary>
/// <param name="Says">All that the picture is made of: two jobs that say the same, to the same program, draw the same.</param>
/// <param name="Svg">Asked for when the picture was not drawn before.</param>
/// <param name="Width">Of the PNG, in pixels; its height follows from the SVG.</param>
public sealed record PictureJob(string Says, Func<string> Svg, int Width);

/// <summary>
/// Draws SVG as PNG, all that is new in one process. A picture is kept under the hash of its SVG, and that hash under what the
/// job says: so an unchanged picture is not laid out again, and a changed program draws again only what comes out otherwise.
/// </summary>
/// <param name="parts">Files that decide how a picture comes out; those that end in <c>.ttf</c> are its only fonts.</param>
public sealed class PicturePress(string script, IReadOnlyList<string> parts, string cacheFolder)
{
    private const string Failed = "the PNG pictures cannot be drawn";

    private static readonly byte[] Beginning = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] End = [(byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    /// <returns>A PNG for each job, in their order.</returns>
    public IReadOnlyList<ReadOnlyMemory<byte>> Press(IReadOnlyList<PictureJob> jobs)
    {
        byte[] setting = [.. parts.Where(File.Exists).SelectMany(each => SHA256.HashData(File.ReadAllBytes(each)))];
        string[] notes = [.. jobs.Select(each => Path.Combine(cacheFolder, $"picture-{Key([.. ProgramVersion.Bytes, .. setting], each.Says, each.Width)}.key"))];
        ReadOnlyMemory<byte>[] pictures = [.. notes.Select(Noted)];
        int[] unknown = [.. Enumerable.Range(0, jobs.Count).Where(i => pictures[i].IsEmpty)];
        if (unknown.Length > 0)
        {
            Directory.CreateDirectory(cacheFolder);
            (string Svg, string Key)[] laidOut = unknown.SelectSideBySide(i => jobs[i].Svg() is var svg ? (svg, Key(setting, svg, jobs[i].Width)) : default);
            Draw([.. unknown.Select((i, n) => (laidOut[n].Svg, jobs[i].Width, Kept: PathOf(laidOut[n].Key))).DistinctBy(each => each.Kept).Where(each => Read(each.Kept).IsEmpty)]);
            foreach ((int i, (string _, string key)) in unknown.Zip(laidOut))
            {
                pictures[i] = Read(PathOf(key));
                File.WriteAllText(notes[i], key);
            }
        }

        return pictures.Any(each => each.IsEmpty) ? throw new InvalidOperationException($"{Failed}: what came of one is no PNG") : pictures;
    }

    private static string Key(byte[] setting, string words, int width) =>
        Convert.ToHexStringLower(SHA256.HashData([.. setting, .. Encoding.UTF8.GetBytes($"{width}\n{words}")]))[..32];

    private string PathOf(string key) => Path.Combine(cacheFolder, $"picture-{key}.png");

    /// <returns>The picture that a note names; empty when there is none, or the note was cut short.</returns>
    private ReadOnlyMemory<byte> Noted(string note) => File.Exists(note) ? Read(PathOf(File.ReadAllText(note))) : ReadOnlyMemory<byte>.Empty;

    /// <returns>The whole picture; empty when there is none or it is damaged.</returns>
    private static ReadOnlyMemory<byte> Read(string path)
    {
        byte[] bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        return bytes.AsSpan().StartsWith(Beginning) && bytes.AsSpan().EndsWith(End) ? bytes : [];
    }

    /// <summary>Draws in a folder of its own, and moves each picture to its place in one step.</summary>
    private void Draw(IReadOnlyList<(string Svg, int Width, string Kept)> jobs)
    {
        if (jobs.Count == 0)
        {
            return;
        }

        using WorkFolder work = WorkFolder.In(cacheFolder);
        string[] fonts = [.. parts.Where(each => each.EndsWith(".ttf", StringComparison.Ordinal))];
        string svg(int i) => work.At($"{i}.svg");
        for (int i = 0; i < jobs.Count; i++)
        {
            File.WriteAllText(svg(i), jobs[i].Svg);
        }

        byte[] list = JsonSerializer.SerializeToUtf8Bytes(jobs.Select((each, i) => new { svg = svg(i), png = Path.ChangeExtension(svg(i), ".png"), width = each.Width, fonts }));
        NodeProgram.Run(script, Failed, input => input.Write(list));
        for (int i = 0; i < jobs.Count; i++)
        {
            File.Move(Path.ChangeExtension(svg(i), ".png"), jobs[i].Kept, overwrite: true);
        }
    }
}
