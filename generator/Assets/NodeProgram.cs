using System.ComponentModel;
using System.Diagnostics;

namespace Site.Assets;

/// <summary>Runs one of the theme's scripts on Node: bytes in, bytes out.</summary>
internal static class NodeProgram
{
    /// <param name="failed">What is told when it does not work, before the reason.</param>
    /// <param name="write">Writes what the script reads.</param>
    /// <returns>What the script wrote.</returns>
    /// <exception cref="InvalidOperationException">Node does not run here, or the script failed.</exception>
    public static byte[] Run(string script, string failed, Action<Stream> write)
    {
        var start = new ProcessStartInfo("node", [script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{failed}: Node did not start");
            Task<string> said = process.StandardError.ReadToEndAsync();
            using var written = new MemoryStream();
            Task copied = process.StandardOutput.BaseStream.CopyToAsync(written);
            write(process.StandardInput.BaseStream);
            process.StandardInput.Close();
            copied.Wait();
            process.WaitForExit();
            return process.ExitCode == 0 ? written.ToArray() : throw new InvalidOperationException($"{failed}: {Reason(said.Result)}");
        }
        catch (Exception problem) when (problem is Win32Exception or IOException)
        {
            throw new InvalidOperationException($"{failed}: Node 20 or newer does not run here ({problem.Message})", problem);
        }
    }

    // Node prints where it stopped before it says why.
    private static string Reason(string said)
    {
        string[] lines = [.. said.Split('\n').Select(each => each.Trim()).Where(each => each != "")];
        return lines.FirstOrDefault(each => each.Contains("Error", StringComparison.Ordinal)) ?? lines.FirstOrDefault("it said nothing");
    }
}
