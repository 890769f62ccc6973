using Site.Diagnostics;
using Site.Loading;

namespace Site.Tests.Unit.Loading;

public sealed class SiteLoaderTests
{
    [Fact]
    public void A_folder_of_a_longer_name_is_outside_of_the_input()
    {
        using var folder = new TempFolder();
        folder.Write("input-private/glossary.yml", "- id: secret\n");
        Directory.CreateDirectory(folder.At("input/ledger"));
        File.CreateSymbolicLink(folder.At("input/ledger/glossary.yml"), folder.At("input-private/glossary.yml"));

        var found = new DiagnosticList();
        LoadedSite site = SiteLoader.Load(folder.At("input"), [], found);

        Assert.Empty(site.Data);
        Assert.Equal(LoadFindings.OutsideInput, Assert.Single(found.Sorted).Kind);
    }

    [Fact]
    public void The_input_folder_may_itself_be_a_link()
    {
        using var folder = new TempFolder();
        folder.Write("real/site.yml", "title: A\n");
        File.CreateSymbolicLink(folder.At("input"), folder.At("real"));

        var found = new DiagnosticList();
        LoadedSite site = SiteLoader.Load(folder.At("input"), [], found);

        Assert.Empty(found.Sorted);
        Assert.Equal("site.yml", Assert.Single(site.Data).Source.Path.Value);
    }

    [Fact]
    public void A_folder_that_does_not_exist_holds_nothing()
    {
        using var folder = new TempFolder();

        var found = new DiagnosticList();
        LoadedSite site = SiteLoader.Load(folder.At("missing"), [], found);

        Assert.Empty(site.Data);
        Assert.Empty(found.Sorted);
    }

    [Fact]
    public void Files_come_in_the_order_of_their_paths_whatever_order_the_disk_has()
    {
        using var folder = new TempFolder();
        foreach (string name in new[] { "b", "a", "c", "B" })
        {
            folder.Write($"ledger/facts/{name}{name}.yml", "- id: x\n");
        }

        LoadedSite site = SiteLoader.Load(folder.FullName, [], new DiagnosticList());

        Assert.Equal(["BB.yml", "aa.yml", "bb.yml", "cc.yml"], site.Data.Select(each => each.Source.Path.FileName));
    }

    [Fact]
    public void A_file_of_the_input_takes_the_place_of_the_themes()
    {
        using var folder = new TempFolder();
        folder.Write("theme/css/site.css", "theme");
        folder.Write("theme/css/base.css", "theme");
        folder.Write("input/css/site.css", "input");

        LoadedSite site = SiteLoader.Load(folder.At("input"), [new ThemeFolder(folder.At("theme"), "")], new DiagnosticList());

        Assert.Equal(["css/base.css theme", "css/site.css input"], site.Assets.Select(each => $"{each.Path} {System.Text.Encoding.UTF8.GetString(each.Bytes.Span)}"));
    }
}
