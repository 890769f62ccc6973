using Site.Emitting;
using Site.Schemas;

namespace Site.Commands;

/// <summary>Writes the schemas of all YAML files into the input folder, for editors.</summary>
internal static class SchemasVerb
{
    public static async Task<ExitCode> RunAsync(string inputGiven, Surroundings here)
    {
        (InputFolder? input, string slip) = InputFolder.Find(inputGiven, here);
        slip = input is null ? slip : Write(input, here);
        await here.Error.WriteAsync(slip);
        return slip == "" ? ExitCode.Clean : ExitCode.Usage;
    }

    private static string Write(InputFolder input, Surroundings here)
    {
        string name = input.Name == "" ? JsonSchema.Folder : $"{input.Name}/{JsonSchema.Folder}";
        try
        {
            string folder = Path.Combine(input.Path, JsonSchema.Folder);
            Directory.CreateDirectory(folder);
            foreach ((string file, string text) in JsonSchema.All())
            {
                File.WriteAllText(Path.Combine(folder, file), text);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            (string what, string fix) = WriteFault.InWords(problem);
            return Usage.Message($"'{name}' cannot be written: {what}", fix);
        }

        here.Out.WriteLine($"{name}/ has {InputForm.All.Count} schemas; editors find them by the first line of a file");
        return "";
    }
}
