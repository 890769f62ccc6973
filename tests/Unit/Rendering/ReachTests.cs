using System.Text.RegularExpressions;

namespace Site.Tests.Unit.Rendering;

/// <summary>Whether readers can come to every page without knowing its address.</summary>
public sealed partial class ReachTests
{
    [Fact]
    public async Task Links_lead_from_the_home_page_to_every_page_that_is_listed()
    {
        HashSet<string> pages = [.. (await WholeSite.BuildAsync()).Files.Select(each => each.Path.Url).Where(each => each.EndsWith('/'))];
        var reached = new HashSet<string> { "/" };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out string? page))
        {
            foreach (string target in Links().Matches(await WholeSite.ReadAsync(page)).Select(each => each.Groups[1].Value).Where(pages.Contains).Where(reached.Add))
            {
                waiting.Enqueue(target);
            }
        }

        string[] listed = [.. Listed().Matches(await WholeSite.ReadAsync("/sitemap.xml")).Select(each => each.Groups[1].Value)];
        Assert.NotEmpty(listed);
        Assert.Equal([], listed.Except(reached));
    }

    [GeneratedRegex("<a [^>]*href=\"(/[^\"#?]*)")]
    private static partial Regex Links();

    [GeneratedRegex("<loc>https?://[^/]+(/[^<]*)</loc>")]
    private static partial Regex Listed();
}
