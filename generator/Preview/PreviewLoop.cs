using Site.Diagnostics;
using Site.Emitting;

namespace Site.Preview;

/// <summary>Builds at the start and after each change that counts, and publishes what came of it. One build at a time; the last state always gets one of its own.</summary>
/// <param name="tell">Hears of each build that was published, and of the paths that led to it.</param>
public sealed class PreviewLoop(PreviewInput input, ChangeQueue changes, PreviewState state, Action<PreviewBuild, IReadOnlyList<string>> tell)
{
    // What a build made old is cleared away while the writer looks at the page; at 2,000 essays that is a tenth of a second which the next save would wait.
    private static readonly TimeSpan Reading = TimeSpan.FromMilliseconds(400);

    // Another preview's pages may still be open in a browser; its builds have other names.
    private readonly string start = Guid.NewGuid().ToString("n")[..8];
    private readonly KeptWork kept = KeptWork.ForManyBuilds();
    private int versions;
    private BuildResult? shown;
    private string shownHost = "";

    public async Task RunAsync(CancellationToken stop)
    {
        IReadOnlyList<string> changed = [];
        bool isOvertaken = false;
        while (true)
        {
            InputListing known = input.List();
            string version = $"{start}-{versions + 1}";
            PreviewBuild build = await PreviewBuild.RunAsync(input, version, kept);

            // A file that was met half written is no news: its other half is on the way. Once only, so that something that never rests is told of.
            if (!build.IsGood && changes.HasMore && !isOvertaken && Counting(await changes.TakeAsync(stop), known) is { } sooner)
            {
                isOvertaken = true;
                changed = sooner;
                continue;
            }

            isOvertaken = false;
            Publish(build, version);
            tell(build, changed);
            IReadOnlyList<string>? next = null;
            while (next is null)
            {
                Task<Changes> coming = changes.TakeAsync(stop);
                if (await Task.WhenAny(coming, Task.Delay(Reading, stop)) != coming)
                {
                    GC.Collect(GC.MaxGeneration - 1);
                }

                next = Counting(await coming, known);
            }

            changed = next;
        }
    }

    /// <returns>The paths that a build has read or would read; nothing when there are none.</returns>
    private IReadOnlyList<string>? Counting(Changes taken, InputListing known)
    {
        InputListing now = input.List();
        string[] counting = [.. taken.Paths.Where(each => known.Has(each) || now.Has(each))];
        return counting.Length > 0 || taken.MayBeAnything ? counting : null;
    }

    private void Publish(PreviewBuild build, string version)
    {
        PreviewMoment now = state.Now;
        if (!build.IsGood)
        {
            state.Publish(now with { Trouble = now.Site is null ? build.Trouble : $"{build.Trouble}; the last good page is shown", Findings = build.Findings });
            return;
        }

        if (now.Site is null || build.HostText != shownHost || !IsShown(build.Result!))
        {
            shown = build.Result;
            shownHost = build.HostText;
            versions++;
            state.Publish(new PreviewMoment { Site = build.Site, Version = version, Host = build.Host });
        }
        else if (now.Trouble != "")
        {
            state.Publish(now with { Trouble = "", Findings = [] });
        }
    }

    // Pages are made when they are asked for, so the input is compared in their place.
    private bool IsShown(BuildResult result) =>
        shown is not null && (result.Fingerprint, shown.Fingerprint) switch
        {
            ("", _) or (_, "") => result.Files.Count == shown.Files.Count
                && result.Files.Zip(shown.Files).All(each => each.First.Path == each.Second.Path && each.First.Make().Span.SequenceEqual(each.Second.Make().Span)),
            var (now, before) => now == before,
        };
}
