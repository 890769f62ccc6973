using System.Diagnostics;
using System.Text.Json;

namespace Site.Tests.Browser.Support;

/// <summary>What a reader of PDF finds in a file.</summary>
/// <param name="Outline">Titles, in any depth.</param>
internal sealed record PrintedText(string Text, IReadOnlyList<string> Outline, bool IsTagged)
{
    public static async Task<PrintedText> ReadAsync(ReadOnlyMemory<byte> pdf)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "Browser", "Support", "read-pdf.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(pdf);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return JsonSerializer.Deserialize<PrintedText>(await output, JsonSerializerOptions.Web)!;
    }
}
