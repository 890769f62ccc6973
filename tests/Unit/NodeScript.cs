using System.Diagnostics;
using System.Text.Json;

namespace Site.Tests.Unit;

/// <summary>A script of the tests that Node runs: JSON in, JSON out.</summary>
internal static class NodeScript
{
    public static async Task<T> RunAsync<T>(string script, object given)
    {
        var start = new ProcessStartInfo("node", [Repository.At("tests", "Unit", script)]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(given));
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<T>(await output, JsonSerializerOptions.Web)!;
    }
}
