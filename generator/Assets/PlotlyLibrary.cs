namespace Site.Assets;

/// <summary>plotly.js as its package brings it, for readers who explore a chart. It is small already, so the bundler leaves it alone.</summary>
public static class PlotlyLibrary
{
    /// <summary>What it is called among the assets.</summary>
    public const string Name = "js/plotly.js";

    /// <param name="path">Of the package's file on this machine.</param>
    public static AssetFile Load(string path) => AssetFile.Of(Name, File.ReadAllBytes(path));
}
