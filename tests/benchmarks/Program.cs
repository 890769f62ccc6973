using Site.Benchmarks;
using Site.Benchmarks.Peers;

string root = Site.Tests.Unit.Repository.Root;
string[] wanted = args.Length > 0 ? args : ["build", "warm", "large", "models", "pictures", "preview", "save", "weight", "moves", "embed", "explore", "start", "reading"];
if (wanted is ["generate", var count, var folder])
{
    GeneratedSite.Write(Path.Combine(root, "input"), folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}

if (wanted is ["generate-bare", var number, var place])
{
    GeneratedSite.WriteBare(place, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}

Console.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}");
Console.WriteLine($"{"measure",-52} {"median",10} {"min",10} {"max",10}  goal");
foreach (string name in wanted)
{
    await (name switch
    {
        "build" => BuildBenchmarks.OwnSiteAsync(root),
        "warm" => BuildBenchmarks.WarmAsync(root),
        "compare" => CompareBenchmarks.RunAsync(),
        "explore" => ExploreBenchmarks.Run(root),
        "lighthouse" => LighthouseBenchmarks.RunAsync(root),
        "large" => BuildBenchmarks.LargeSiteAsync(root),
        "embed" => EmbedBenchmarks.RunAsync(root),
        "models" => ModelBenchmarks.Run(root),
        "moves" => MoveBenchmarks.Run(root),
        "pictures" => PictureBenchmarks.Run(root),
        "preview" => PreviewBenchmarks.FirstPageAsync(root),
        "reading" => ReadingBenchmarks.RunAsync(),
        "saves" => SaveBenchmarks.RunAsync(),
        "start" => StartBenchmarks.RunAsync(),
        "save" => PreviewBenchmarks.SaveToBrowserAsync(root),
        "weight" => WeightBenchmarks.FirstViewAsync(root),
        _ when FullSize.Parts.ContainsKey(name) => FullSize.RunAsync(root, name),
        _ => throw new ArgumentException($"there is no benchmark '{name}'; use build, warm, large, models, pictures, preview, save, weight, moves, embed, explore, start, reading, compare, saves, lighthouse, {string.Join(", ", FullSize.Parts.Keys)}"),
    });
}

return Environment.ExitCode;
