using System.Diagnostics;
using System.Security.Cryptography;
using Site.Assets;

namespace Site.Tests.Unit.Commands;

/// <summary>The built generator in a process of its own, and what it left.</summary>
internal static class GeneratorProcess
{
    public static readonly string Program = Path.Combine(Path.GetDirectoryName(typeof(SiteBuild).Assembly.Location)!, "Generator.dll");

    public static Process Start(params string[] arguments) => Start(new ProcessStartInfo(Environment.ProcessPath!, ["exec", Program, .. arguments]));

    /// <param name="shell">A command of the shell that makes the surroundings and runs <c>"$@"</c>, which is the generator with these arguments.</param>
    public static Process StartIn(string shell, string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("sh", ["-c", shell, "sh", Environment.ProcessPath!, "exec", Program, .. arguments]) { WorkingDirectory = workingFolder };

        // The runtime maps its code through a large file, which a limit on the size of files would forbid.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Start(start);
    }

    /// <summary>A command of the shell that runs <c>"$@"</c> with a file system of its own where bundles and pictures are kept.</summary>
    /// <param name="options">How it is mounted, as in <c>-o ro</c>; empty for an empty one with room.</param>
    /// <param name="before">What stands before the command, as in <c>taskset -c 0</c>.</param>
    public static string WithCache(string options, string before = "")
    {
        // A checkout that has built nothing yet has no such folder, and a folder is needed to mount on.
        Directory.CreateDirectory(ThemeFolders.Cache);
        return $"unshare -rm sh -c 'mount -t tmpfs {options} none \"{ThemeFolders.Cache}\" && exec {before} \"$@\"' sh \"$@\"";
    }

    public static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        return Process.Start(start)!;
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>Both of its streams, one after the other.</returns>
    public static async Task<(int ExitCode, string Said)> EndAsync(Process process)
    {
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string said = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }

    /// <summary>Every file below a folder with the hash of its bytes, hidden ones included.</summary>
    public static SortedDictionary<string, string> Hashes(string folder) => new(
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(each => Path.GetRelativePath(folder, each), each => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(each)))),
        StringComparer.Ordinal);

    public static void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
