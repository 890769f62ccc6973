using System.Text;
using Site.Diagnostics;
using Site.Documents;
using Site.Emitting;

namespace Site.Commands;

/// <summary>Freezes a chart or the default state of a scenario: writes the folder of an edition, which is never changed again.</summary>
internal static class FreezeVerb
{
    private const string Folder = "editions";
    private const string Promises = "embeds.yml";

    /// <param name="kind">"chart" or "scenario".</param>
    /// <param name="date">The day of the edition.</param>
    public static async Task<ExitCode> RunAsync(string kind, string id, DateOnly date, string inputGiven, Surroundings here)
    {
        (InputFolder? input, string slip) = InputFolder.Find(inputGiven, here);
        if (input is null)
        {
            await here.Error.WriteAsync(slip);
            return ExitCode.Usage;
        }

        // What is frozen cannot be mended: a warning is reason enough to wait.
        var options = new BuildOptions(inputGiven, "output", BaseUrl: null, FindingFormat.Text, IsStrict: true);
        BuildResult result = await CheckVerb.BuildAsync(options, input, here);
        if (result.Found.HasErrors)
        {
            ExitCode code = new BuildReport(options, input.Name) { Result = result }.Write(here);
            await here.Error.WriteLineAsync("nothing was frozen: an edition cannot be mended, so the site must be without findings first");
            return code;
        }

        if (result.Freeze(kind, id) is not { } draft)
        {
            string[] ids = [.. result.Files.Select(each => each.Path.Url.Split('/')).Where(each => each is ["", "embed", var folder, _, ""] && folder == $"{kind}s").Select(each => each[3])];
            await here.Error.WriteAsync(Usage.Message($"there is no {kind} '{id}'", ids.Length == 0 ? $"this site has no {kind}s" : $"use one of: {string.Join(", ", ids)}", Suggestion.For(id, ids)));
            return ExitCode.Usage;
        }

        slip = Write(input, draft, result, date, here);
        await here.Error.WriteAsync(slip);
        return slip == "" ? ExitCode.Clean : ExitCode.Usage;
    }

    private static string Write(InputFolder input, EditionDraft draft, BuildResult result, DateOnly date, Surroundings here)
    {
        string hash = EditionSeal.HashOf(draft.Files.Select(each => (each.Name, EditionSeal.Sha256(each.Bytes.Span))));
        string name = string.Join('/', new[] { input.Name, Folder, hash }.Where(each => each != ""));
        if (result.Editions.Any(each => each.Hash == hash))
        {
            here.Out.WriteLine($"{name} is there already, with the same bytes; nothing was changed");
            return "";
        }

        int number = result.Editions.Where(each => each.Text.PageUrl == draft.Text.PageUrl).Select(each => each.Number).DefaultIfEmpty(0).Max() + 1;
        string manifest = EditionSeal.ManifestOf(draft, number, date);
        string folder = Path.Combine(input.Path, Folder, hash);

        // Builds pass over names that begin with a dot, so none sees half of an edition.
        string half = Path.Combine(input.Path, Folder, $".{hash}");
        try
        {
            if (Directory.Exists(half))
            {
                Directory.Delete(half, recursive: true);
            }

            Directory.CreateDirectory(half);
            foreach (EditionFile file in draft.Files.Append(new EditionFile(EditionFile.Manifest, Encoding.UTF8.GetBytes(manifest))))
            {
                using FileStream stream = File.Create(Path.Combine(half, file.Name));
                stream.Write(file.Bytes.Span);
            }

            Directory.Move(half, folder);
            File.AppendAllText(Path.Combine(input.Path, Promises), $"- address: {Edition.UrlOf(hash)}\n");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            (string what, string fix) = WriteFault.InWords(problem);
            return Usage.Message($"'{name}' cannot be written: {what}", fix);
        }

        here.Out.WriteLine($"{name} was written; build the site, then show it at {Edition.UrlOf(hash)}");
        return "";
    }
}
