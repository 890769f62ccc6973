using Site.Binding;
using Site.Checking;
using Site.Diagnostics;
using Site.Documents;
using Site.Emitting;
using Site.Loading;
using Site.Schemas;

namespace Site.Commands;

/// <summary>Begins a document: writes a file that passes the check, for a writer to go on from.</summary>
internal static class NewVerb
{
    public static Task<ExitCode> EssayAsync(string id, string section, string inputGiven, Surroundings here) =>
        WriteAsync(id, inputGiven, here, site => NewEssay.Of(site, id, section));

    public static Task<ExitCode> ChartAsync(string id, string data, string inputGiven, Surroundings here) =>
        WriteAsync(id, inputGiven, here, site => NewChart.Of(site, id, data));

    public static Task<ExitCode> ScenarioAsync(string id, string inputGiven, Surroundings here) =>
        WriteAsync(id, inputGiven, here, site => NewScenario.Of(site, id));

    private static async Task<ExitCode> WriteAsync(string id, string inputGiven, Surroundings here, Func<NewSite, NewDocument> begin)
    {
        (InputFolder? input, string slip) = InputFolder.Find(inputGiven, here);
        if (input is not null)
        {
            slip = IdRule.IsGood(id) ? Write(input, begin(Read(input.Path)), here) : Usage.Message($"'{id}' is not an id", IdRule.InWords);
        }

        await here.Error.WriteAsync(slip);
        return slip == "" ? ExitCode.Clean : ExitCode.Usage;
    }

    private static NewSite Read(string folder)
    {
        // What is wrong elsewhere is the business of a check.
        var unheard = new DiagnosticList();
        BoundSite site = SiteBinder.Bind(SiteLoader.Load(folder, [], unheard), unheard);
        return new NewSite(site, SiteAddresses.Of(site));
    }

    private static string Write(InputFolder input, NewDocument document, Surroundings here)
    {
        if (document.Slip != "")
        {
            return document.Slip;
        }

        // An editor is led to a schema where there are any.
        string line = Directory.Exists(Path.Combine(input.Path, JsonSchema.Folder)) && document.Path.EndsWith(".yml", StringComparison.Ordinal) ? JsonSchema.LineFor(document.Path) : "";
        foreach ((string path, string text) in document.Beside.Append((document.Path, line + document.Text)))
        {
            string slip = Write(input, path, text);
            if (slip != "")
            {
                return slip;
            }
        }

        here.Out.WriteLine($"{NameOf(input, document.Path)} was written; {document.Next}");
        return "";
    }

    private static string NameOf(InputFolder input, string path) => input.Name == "" ? path : $"{input.Name}/{path}";

    private static string Write(InputFolder input, string relative, string text)
    {
        string path = Path.Combine(input.Path, relative);
        string name = NameOf(input, relative);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var writer = new StreamWriter(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });
            writer.Write(text);
        }
        catch (IOException) when (File.Exists(path))
        {
            return Usage.Message($"'{name}' is there already", "choose another id, or go on in that file");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            (string what, string fix) = WriteFault.InWords(problem);
            return Usage.Message($"'{name}' cannot be written: {what}", fix);
        }

        return "";
    }
}

/// <summary>What a new document must fit into.</summary>
internal sealed record NewSite(BoundSite Site, SiteAddresses Addresses);

/// <summary>A file to be written into the input, or why there is none.</summary>
/// <param name="Slip">A message for the user; empty when all is well.</param>
/// <param name="Path">Under the input folder.</param>
/// <param name="Next">What the writer does with it.</param>
internal sealed record NewDocument(string Slip, string Path, string Text, string Next)
{
    /// <summary>Files that belong to it, written before it.</summary>
    public IReadOnlyList<(string Path, string Text)> Beside { get; init; } = [];

    public static NewDocument Refused(string what, string fix, string didYouMean = "") => new(Usage.Message(what, fix, didYouMean), "", "", "");
}
