using Site.Diagnostics;

namespace Site.Tests.Unit.Assets;

public sealed class AssetBundlerTests : IDisposable
{
    private readonly TempFolder folder = new();

    public AssetBundlerTests()
    {
        string small = Repository.At("tests", "sites", "_base", "small");
        foreach (string file in Directory.GetFiles(small, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(small, file), File.ReadAllText(file));
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("js/site.js", "const a = 1;\nconst b = (;\n", 2)]
    [InlineData("css/components/own.css", "a { color: red; }\n", 0)]
    [InlineData("css/site.css", "@import \"nowhere.css\";\n", 1)]
    public async Task A_script_or_style_sheet_of_a_sites_own_that_cannot_be_bundled_is_told_at_its_line(string path, string text, int line)
    {
        folder.Write(path, text);

        BuildResult built = await SiteBuild.RunAsync(new BuildRequest(folder.FullName));

        Diagnostic[] found = [.. built.Found.Sorted.Where(each => each.Kind.Code == "SITE4001")];
        Assert.Equal(line > 0 ? 1 : 0, found.Length);
        Assert.All(found, each => Assert.Equal((path, line), (each.Where.Source.Path.Value, each.Where.Line)));
        Assert.All(found, each => Assert.NotEqual("", each.Fix));
        Assert.Equal(line > 0, built.Files.Count == 0);
    }
}
