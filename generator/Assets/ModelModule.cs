using System.Globalization;
using System.Text;
using Site.Diagnostics;
using Site.Loading;

namespace Site.Assets;

/// <summary>The model of a scenario as a module: the writer's script, and a line that hands on what it exports.</summary>
public static class ModelModule
{
    /// <summary>What the module of a scenario is called among the assets.</summary>
    /// <param name="version">Of an older model; 0 for the one in use.</param>
    public static string Name(string scenario, int version = 0) => version == 0 ? $"models/{scenario}.js" : string.Create(CultureInfo.InvariantCulture, $"models/{scenario}.v{version}.js");

    /// <summary>What the module is called that stands inside of a document and hands the model to the script after it.</summary>
    public static string InsideName(string scenario) => $"embeds/{scenario}.js";

    internal static bool IsEntry(string path) => new InputPath(path).Folders is ["models" or "embeds"];

    internal static IEnumerable<LoadedAsset> Of(SourceText model)
    {
        string scenario = model.Path.Folders[^1];
        int version = ModelName.VersionOf(model.Path);
        return
        [
            new LoadedAsset(model.Path, Encoding.UTF8.GetBytes(model.Text)),
            Module(Name(scenario, version), model, "export default model;"),
            .. version == 0 ? [Module(InsideName(scenario), model, "globalThis.scenarioModel = model;")] : Array.Empty<LoadedAsset>(),
        ];
    }

    private static LoadedAsset Module(string name, SourceText model, string handOn) =>
        new(new InputPath(name), Encoding.UTF8.GetBytes($"import * as model from \"../{model.Path.Value}\";\n{handOn}\n"));
}
