using System.Text.Json;

namespace Site.Tests.Unit.Preview;

/// <summary>Saves of every kind are followed, and nothing else is.</summary>
public sealed class PreviewFollowTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private PreviewRun preview = null!;

    public async Task InitializeAsync()
    {
        folder.Write("input/index.txt", "home");
        folder.Write("input/essays/one.txt", "first");
        preview = await PreviewRun.StartAsync(folder);
        await preview.ShowsAsync("/essays/one/", "first");
    }

    public async Task DisposeAsync()
    {
        await preview.DisposeAsync();
        folder.Dispose();
    }

    public static TheoryData<string> WaysToSave => ["in place", "by rename", "through a backup", "deleted and made again", "emptied and filled", "in parts"];

    [Theory]
    [MemberData(nameof(WaysToSave))]
    public async Task Each_way_of_saving_is_followed(string way)
    {
        string file = folder.At("input/essays/one.txt");
        switch (way)
        {
            case "in place":
                File.WriteAllText(file, "second");
                break;
            case "by rename":
                File.WriteAllText(file + ".swp", "second");
                File.Move(file + ".swp", file, overwrite: true);
                break;
            case "through a backup":
                File.Move(file, file + "~");
                File.WriteAllText(file, "second");
                File.Delete(file + "~");
                break;
            case "deleted and made again":
                File.Delete(file);
                await Task.Delay(30);
                File.WriteAllText(file, "second");
                break;
            case "emptied and filled":
                File.WriteAllText(file, "");
                await Task.Delay(30);
                File.WriteAllText(file, "second");
                break;
            default:
                File.WriteAllText(file, "sec");
                await Task.Delay(30);
                File.AppendAllText(file, "ond");
                break;
        }

        await preview.ShowsAsync("/essays/one/", "second");
    }

    [Fact]
    public async Task New_files_new_folders_renames_and_deletions_are_followed()
    {
        preview.Save("deep/er/two.txt", "in a new folder");
        await preview.ShowsAsync("/deep/er/two/", "in a new folder");

        preview.Save("deep/er/two.txt", "saved again there");
        await preview.ShowsAsync("/deep/er/two/", "saved again there");

        File.Move(folder.At("input/deep/er/two.txt"), folder.At("input/deep/three.txt"));
        await preview.ShowsAsync("/deep/three/", "saved again there");
        Assert.DoesNotContain("saved again", await preview.TextAsync("/deep/er/two/"), StringComparison.Ordinal);

        Directory.Move(folder.At("input/deep"), folder.At("input/other"));
        await preview.ShowsAsync("/other/three/", "saved again there");

        Directory.Delete(folder.At("input/other"), recursive: true);
        await PreviewRun.EventuallyAsync(async () => !(await preview.TextAsync("/other/three/")).Contains("saved again", StringComparison.Ordinal), "the deletion");
    }

    [Fact]
    public async Task Three_hundred_saves_in_three_seconds_end_with_the_last()
    {
        for (int i = 1; i <= 300; i++)
        {
            preview.Save("essays/one.txt", $"save {i}.");
            await Task.Delay(10);
        }

        await preview.ShowsAsync("/essays/one/", "save 300.");
    }

    [Fact]
    public async Task Two_thousand_files_at_once_are_all_there_in_the_end()
    {
        for (int i = 0; i < 2000; i++)
        {
            folder.Write($"elsewhere/{i}.txt", $"number {i}.");
        }

        Directory.Move(folder.At("elsewhere"), folder.At("input/many"));
        for (int i = 0; i < 2000; i++)
        {
            folder.Write($"input/many/{i}.txt", $"now {i}.");
        }

        await preview.ShowsAsync("/many/0/", "now 0.");
        await preview.ShowsAsync("/many/1999/", "now 1999.");
        Assert.Contains("now 1000.", await preview.TextAsync("/many/1000/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_folder_that_goes_away_and_comes_back_is_followed_again()
    {
        Directory.Move(folder.At("input"), folder.At("before"));
        await Task.Delay(50);
        folder.Write("input/index.txt", "another branch");

        await preview.ShowsAsync("/", "another branch");
        preview.Save("index.txt", "and a save there");
        await preview.ShowsAsync("/", "and a save there");
    }

    [Theory]
    [InlineData(".one.txt.swp")]
    [InlineData("one.txt~")]
    [InlineData("4913")]
    [InlineData("#one.txt#")]
    [InlineData(".git/index")]
    public async Task What_editors_leave_lying_starts_no_build(string name)
    {
        int before = await preview.RestAsync();

        preview.Save($"essays/{name}", "temporary");
        await Task.Delay(20);
        File.Delete(folder.At($"input/essays/{name}"));

        Assert.Equal(before, await preview.RestAsync());
    }

    [Fact]
    public async Task When_the_system_loses_count_everything_is_read_again()
    {
        int before = await preview.RestAsync();

        preview.Changes.AddEverything();

        await PreviewRun.EventuallyAsync(() => Task.FromResult(preview.Builds > before), "the build");
    }

    [Fact]
    public async Task A_list_of_redirects_that_cannot_be_read_is_survived()
    {
        preview.Save("_redirects", "nonsense");
        preview.Save("essays/one.txt", "second");
        await Task.Delay(50);
        preview.Save("_redirects", "/old/ / 301");

        await preview.ShowsAsync("/essays/one/", "second");
    }

    [Fact]
    public async Task A_save_that_changes_nothing_reloads_nothing()
    {
        string before = await preview.TextAsync("/essays/one/");
        int builds = await preview.RestAsync();

        preview.Save("essays/one.txt", "first");
        await PreviewRun.EventuallyAsync(() => Task.FromResult(preview.Builds > builds), "the build");

        Assert.Equal(before, await preview.TextAsync("/essays/one/"));
    }

    [Fact]
    public async Task A_broken_file_keeps_the_last_good_page_and_its_mending_is_shown()
    {
        using HttpResponseMessage listening = await preview.GetAsync("/_preview/events");
        using var events = new StreamReader(await listening.Content.ReadAsStreamAsync());
        Assert.Equal("", (await NextAsync(events)).GetProperty("trouble").GetString());

        preview.Save("essays/one.txt", "third\nerror");
        JsonElement broken = await NextAsync(events);

        Assert.Equal("1 error in 1 of 2 documents; the last good page is shown", broken.GetProperty("trouble").GetString());
        Assert.StartsWith("input/essays/one.txt:2:1: error SITE3999", broken.GetProperty("findings")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("first", await preview.TextAsync("/essays/one/"), StringComparison.Ordinal);

        preview.Save("essays/one.txt", "third");
        JsonElement mended = await NextAsync(events);

        Assert.Equal("", mended.GetProperty("trouble").GetString());
        Assert.NotEqual(broken.GetProperty("version").GetString(), mended.GetProperty("version").GetString());
        await preview.ShowsAsync("/essays/one/", "third");
    }

    [Fact]
    public async Task A_fault_of_the_generator_is_survived()
    {
        preview.Save("essays/one.txt", "fault");
        using HttpResponseMessage listening = await preview.GetAsync("/_preview/events");
        using var events = new StreamReader(await listening.Content.ReadAsStreamAsync());
        await PreviewRun.EventuallyAsync(async () => (await NextAsync(events)).GetProperty("trouble").GetString() == "a fault of the generator; the last good page is shown", "the fault");
        Assert.Contains("first", await preview.TextAsync("/essays/one/"), StringComparison.Ordinal);

        preview.Save("essays/one.txt", "fourth");

        await preview.ShowsAsync("/essays/one/", "fourth");
    }

    [Fact]
    public async Task A_preview_that_starts_with_a_broken_input_shows_why_and_then_the_site()
    {
        using var other = new TempFolder();
        other.Write("input/index.txt", "error");
        await using PreviewRun broken = await PreviewRun.StartAsync(other);

        using HttpResponseMessage first = await broken.GetAsync("/");
        Assert.Equal(503, (int)first.StatusCode);
        Assert.Contains("/_preview/reload.js", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        broken.Save("index.txt", "mended");
        await broken.ShowsAsync("/", "mended");
    }

    private static async Task<JsonElement> NextAsync(StreamReader events)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (true)
        {
            string? line = await events.ReadLineAsync(patience.Token);
            if (line?.StartsWith("data: ", StringComparison.Ordinal) == true)
            {
                return JsonDocument.Parse(line["data: ".Length..]).RootElement;
            }
        }
    }
}
