using System.Globalization;
using Site.Charts;
using Site.Documents;
using Site.Emitting;
using Site.Scenarios;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>The default state of each scenario as files beside its page. A reader's browser makes the same of any other state.</summary>
internal static class ScenarioFiles
{
    public static string SvgUrl(ScenarioFunction function) => $"/scenarios/{function.Id}.svg";

    public static string PngUrl(ScenarioFunction function) => $"/scenarios/{function.Id}.png";

    /// <summary>The picture twice as large.</summary>
    public static string LargePngUrl(ScenarioFunction function) => $"/scenarios/{function.Id}@2x.png";

    public static string CsvUrl(ScenarioFunction function) => $"/scenarios/{function.Id}.csv";

    public static string JsonUrl(ScenarioFunction function) => $"/scenarios/{function.Id}.json";

    /// <summary>What a picture says of its origin.</summary>
    public static string Credit(SiteSettings settings) => $"{settings.Title}. {settings.Licence.Name}.";

    public static IEnumerable<Picture> Pictures(RenderContext context) => Functions(context).Select(function => new Picture($"/scenarios/{function.Id}", () =>
    {
        string svg = Of(context, function).Svg;
        return (svg, SizeOf(svg).Width);
    }));

    public static IEnumerable<OutputFile> Of(RenderContext context)
    {
        foreach (ScenarioFunction function in Functions(context))
        {
            yield return OutputFile.Text(SvgUrl(function), () => Of(context, function).Svg);
            yield return OutputFile.Text(CsvUrl(function), () => Of(context, function).Csv);
            yield return OutputFile.Text(JsonUrl(function), () => Of(context, function).Json);
        }
    }

    /// <summary>All that a scenario's page offers to take away of a function's default state.</summary>
    public static IReadOnlyList<DownloadFile> List(RenderContext context, Scenario scenario, ScenarioFunction function)
    {
        StateFiles files = Of(context, function);
        (int width, int height) = SizeOf(files.Svg);
        return
        [
            new("SVG", SvgUrl(function), "Picture, sharp at any size, for layout programs and the web", FileSize.Of(files.Svg)),
            .. context.Pictures is { } pictures ? DownloadFiles.Pictures(pictures, PngUrl(function), LargePngUrl(function), width, height, context.Cards!.Of(scenario.Url).Url) : [],
            new("CSV", CsvUrl(function), "Every input, output and point of a curve, for a spreadsheet", FileSize.Of(files.Csv)),
            new("JSON", JsonUrl(function), "The same for programs, with the version of the model", FileSize.Of(files.Json)),
        ];
    }

    private static IEnumerable<ScenarioFunction> Functions(RenderContext context) =>
        context.Site.Scenarios.SelectMany(each => each.Scenario.Functions).Where(each => context.Results.ContainsKey(each.Id));

    private static StateFiles Of(RenderContext context, ScenarioFunction function) =>
        context.Results[function.Id].Files.At(context.Frame.Absolute("").TrimEnd('/'), SvgText.Escaped(Credit(context.Settings)));

    // The script that wrote it says its size first.
    private static (int Width, int Height) SizeOf(string svg)
    {
        int Number(string name)
        {
            int start = svg.IndexOf($" {name}=\"", StringComparison.Ordinal) + name.Length + 3;
            return int.Parse(svg.AsSpan(start, svg.IndexOf('"', start) - start), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return (Number("width"), Number("height"));
    }
}
