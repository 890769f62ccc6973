using Xunit.Abstractions;

namespace Site.Tests.Unit.Preview;

/// <summary>More at once than any editor does.</summary>
public sealed class PreviewStormTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Files = 500;

    private readonly TempFolder folder = new();
    private PreviewRun preview = null!;

    public async Task InitializeAsync()
    {
        for (int i = 0; i < Files; i++)
        {
            folder.Write($"input/many/{i}.txt", $"number {i}.");
        }

        preview = await PreviewRun.StartAsync(folder);
        await preview.ShowsAsync("/many/499/", "number 499.");
    }

    public async Task DisposeAsync()
    {
        await preview.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Ten_thousand_events_end_with_the_last_of_each_file()
    {
        // In full more than the system's queue holds: it loses count, and all is read again.
        int events = Seeds.Times(sample: 10_000, full: 40_000);
        for (int i = 0; i < events; i++)
        {
            preview.Save($"many/{i % Files}.txt", $"save {i}.");
        }

        await preview.ShowsAsync("/many/499/", $"save {events - 1}.");
        for (int i = 0; i < Files; i += 50)
        {
            await preview.ShowsAsync($"/many/{i}/", $"save {events - Files + i}.");
        }

        output.WriteLine($"measured: saves without a pause after which the preview shows the last of each file = {events}");
    }

    [Fact]
    public async Task Every_file_may_be_renamed_at_once()
    {
        for (int i = 0; i < Files; i++)
        {
            File.Move(folder.At($"input/many/{i}.txt"), folder.At($"input/many/renamed-{i}.txt"));
        }

        await preview.ShowsAsync("/many/renamed-499/", "number 499.");
        for (int i = 0; i < Files; i += 50)
        {
            await preview.ShowsAsync($"/many/renamed-{i}/", $"number {i}.");
            Assert.DoesNotContain("number", await preview.TextAsync($"/many/{i}/"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_folder_that_was_moved_away_and_back_is_still_followed()
    {
        for (int i = 0; i < 40; i++)
        {
            Directory.Move(folder.At("input/many"), folder.At("away"));
            await Task.Delay(i % 4);
            Directory.Move(folder.At("away"), folder.At("input/many"));
            await preview.RestAsync();

            preview.Save("many/1.txt", $"back again {i}.");
            await preview.ShowsAsync("/many/1/", $"back again {i}.");
        }
    }

    [Fact]
    public async Task Folders_that_come_and_go_leave_what_is_there_in_the_end()
    {
        for (int i = 0; i < 200; i++)
        {
            preview.Save($"branch-{i % 5}/page.txt", $"turn {i}.");
            if (i % 3 == 0)
            {
                Directory.Delete(folder.At($"input/branch-{i % 5}"), recursive: true);
            }
        }

        preview.Save("last.txt", "the last");

        await preview.ShowsAsync("/last/", "the last");
        for (int i = 0; i < 5; i++)
        {
            bool isThere = File.Exists(folder.At($"input/branch-{i}/page.txt"));
            Assert.Equal(isThere, (await preview.TextAsync($"/branch-{i}/page/")).Contains("turn", StringComparison.Ordinal));
        }
    }
}
