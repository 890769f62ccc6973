using Site.Assets;
using Site.Binding;
using Site.Diagnostics;
using Site.Loading;
using Site.Rendering;
using Site.Scenarios;
using Site.Tests.Unit.Sites;

namespace Site.Tests.Unit.Scenarios;

public sealed class OlderModelTests
{
    [Fact]
    public void The_page_names_each_model_that_is_kept()
    {
        using var folder = new TempFolder();
        string shared = Repository.At("tests", "sites", "_base");
        foreach (string file in new[] { "small", "scenario" }.SelectMany(each => Directory.GetFiles(Path.Combine(shared, each), "*", SearchOption.AllDirectories).Select(path => (each, path))).Select(each => each.path))
        {
            string place = Path.GetRelativePath(shared, file);
            folder.Write(place[(place.IndexOf(Path.DirectorySeparatorChar, StringComparison.Ordinal) + 1)..], File.ReadAllText(file).Replace("version: 1", "version: 3", StringComparison.Ordinal));
        }

        string model = File.ReadAllText(Path.Combine(folder.FullName, "scenarios", "growth", "model.js"));
        folder.Write("scenarios/growth/model-2.js", model);
        folder.Write("scenarios/growth/model-1.js", model);
        var found = new DiagnosticList();
        LoadedSite loaded = SiteLoader.Load(folder.FullName, [], found);
        BoundSite bound = SiteBinder.Bind(loaded, found);
        var results = new ModelRunner(ThemeLibrary.Scripts, Path.Combine(folder.FullName, "_kept"), ModelLimits.Usual).Run(bound, found);
        AssetSet assets = new([.. SiteCase.NoLooks.Files, .. new[] { "models/growth.v1.js", "models/growth.v2.js" }.Select(each => new AssetFile(each, $"/assets/{each}", "", default))]);

        string page = System.Text.Encoding.UTF8.GetString(SiteRenderer.Render(bound, assets, null, results).First(each => each.Path.Url == "/scenarios/growth/").Make().Span);

        Assert.Equal([], found.Sorted);
        Assert.Contains("data-older=\"[{&quot;version&quot;:1,&quot;model&quot;:&quot;/assets/models/growth.v1.js&quot;},{&quot;version&quot;:2,&quot;model&quot;:&quot;/assets/models/growth.v2.js&quot;}]\"", page, StringComparison.Ordinal);
    }
}
