using System.Diagnostics;
using Site.Emitting;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>The Nu HTML checker, the validator of the standard. It runs on Java.</summary>
[Collection(BrowserSite.Name)]
public sealed class HtmlTests(BrowserSite site)
{
    // It knows no container queries, which stand inside of embeds; no other document has a style sheet in it.
    private const string NewerCss = ".*CSS: .*";

    [Fact]
    public async Task The_validator_of_the_standard_finds_no_error_on_any_page()
    {
        string folder = Directory.CreateTempSubdirectory("closing-the-loop-").FullName;
        foreach (OutputFile page in site.Built.Files.Where(each => each.Path.Value.EndsWith(".html", StringComparison.Ordinal) && !each.Path.Value.StartsWith("frozen/", StringComparison.Ordinal)))
        {
            string path = Path.Combine(folder, page.Path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, page.Make().ToArray());
        }

        string found = await ValidateAsync(folder);

        Assert.Equal("", found.Replace(folder, "", StringComparison.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_validator_finds_an_error_where_there_is_one()
    {
        string folder = Directory.CreateTempSubdirectory("closing-the-loop-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "bad.html"), "<!DOCTYPE html><html lang=en><title>Bad</title><p><table></p>");

        string found = await ValidateAsync(folder);

        Assert.Contains("bad.html", found, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> ValidateAsync(string folder)
    {
        string jar = Repository.At("tests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        var start = new ProcessStartInfo("java", ["-Xss4m", "-jar", jar, "--errors-only", "--skip-non-html", "--filterpattern", NewerCss, folder]) { RedirectStandardError = true };
        using Process validator = Process.Start(start)!;
        string found = await validator.StandardError.ReadToEndAsync();
        await validator.WaitForExitAsync();
        return found;
    }
}
