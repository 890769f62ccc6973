using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Site.Assets;

/// <summary>A picture to be drawn.</summary>
/// <param name="Width">Of the PNG, in pixels; its height follows from the SVG.</param>
public sealed record PictureJob(string Svg, int Width);

/// <summary>Draws SVG as PNG, all that is new in one process. What was drawn once is kept by content.</summary>
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
        string[] kept = [.. jobs.Select(each => Path.Combine(cacheFolder, $"picture-{Key(setting, each)}.png"))];
        ReadOnlyMemory<byte>[] pictures = [.. kept.Select(Read)];
        int[] missing = [.. Enumerable.Range(0, jobs.Count).Where(i => pictures[i].IsEmpty).DistinctBy(i => kept[i])];
        if (missing.Length > 0)
        {
            Draw([.. missing.Select(i => (jobs[i], kept[i]))]);
            pictures = [.. kept.Select((path, i) => pictures[i].IsEmpty ? Read(path) : pictures[i])];
        }

        return pictures.Any(each => each.IsEmpty) ? throw new InvalidOperationException($"{Failed}: what came of one is no PNG") : pictures;
    }

    private static string Key(byte[] setting, PictureJob job) =>
        Convert.ToHexStringLower(SHA256.HashData([.. setting, .. Encoding.UTF8.GetBytes($"{job.Width}\n{job.Svg}")]))[..32];

    /// <returns>The whole picture; empty when there is none or it is damaged.</returns>
    private static ReadOnlyMemory<byte> Read(string path)
    {
        byte[] bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        return bytes.AsSpan().StartsWith(Beginning) && bytes.AsSpan().EndsWith(End) ? bytes : [];
    }

    /// <summary>Draws in a folder of its own, and moves each picture to its place in one step.</summary>
    private void Draw(IReadOnlyList<(PictureJob Job, string Kept)> jobs)
    {
        string work = Path.Combine(cacheFolder, Path.GetRandomFileName());
        Directory.CreateDirectory(work);
        try
        {
            string[] fonts = [.. parts.Where(each => each.EndsWith(".ttf", StringComparison.Ordinal))];
            string svg(int i) => Path.Combine(work, $"{i}.svg");
            for (int i = 0; i < jobs.Count; i++)
            {
                File.WriteAllText(svg(i), jobs[i].Job.Svg);
            }

            Start(JsonSerializer.Serialize(jobs.Select((each, i) => new { svg = svg(i), png = Path.ChangeExtension(svg(i), ".png"), width = each.Job.Width, fonts })));
            for (int i = 0; i < jobs.Count; i++)
            {
                File.Move(Path.ChangeExtension(svg(i), ".png"), jobs[i].Kept, overwrite: true);
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private void Start(string list)
    {
        var start = new ProcessStartInfo("node", [script]) { RedirectStandardInput = true, RedirectStandardError = true };
        try
        {
            using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{Failed}: Node did not start");
            Task<string> said = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(list);
            process.StandardInput.Close();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{Failed}: {Reason(said.Result)}");
            }
        }
        catch (Exception problem) when (problem is Win32Exception or IOException)
        {
            throw new InvalidOperationException($"{Failed}: Node 20 or newer does not run here ({problem.Message})", problem);
        }
    }

    // Node prints where it stopped before it says why.
    private static string Reason(string said)
    {
        string[] lines = [.. said.Split('\n').Select(each => each.Trim()).Where(each => each != "")];
        return lines.FirstOrDefault(each => each.Contains("Error", StringComparison.Ordinal)) ?? lines.FirstOrDefault("it said nothing");
    }
}
