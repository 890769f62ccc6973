namespace Site.Preview;

/// <summary>What the preview shows at one moment, until it is superseded.</summary>
public sealed record PreviewMoment
{
    /// <summary>The last good site; nothing until there is one.</summary>
    public ServedSite? Site { get; init; }

    /// <summary>Names the build that the site is of.</summary>
    public string Version { get; init; } = "";

    /// <summary>What keeps a newer site from being shown, in one line; empty when nothing does.</summary>
    public string Trouble { get; init; } = "";

    /// <summary>The findings behind the trouble, each as it is printed.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    public HostFile Host { get; init; } = HostFile.Empty;

    /// <summary>Whether the first build has not ended yet.</summary>
    public bool IsStarting => Site is null && Trouble == "";
}

/// <summary>Holds the moment that counts, and wakes all who wait for the next. Readers never wait for a build, nor a build for readers.</summary>
public sealed class PreviewState
{
    private volatile Held held = new(new PreviewMoment());

    public PreviewMoment Now => held.Moment;

    public void Publish(PreviewMoment next)
    {
        Held before = held;
        held = new Held(next);
        before.Next.SetResult();
    }

    /// <summary>The moments from now on. Whoever is slow misses those between and gets the last.</summary>
    public async IAsyncEnumerable<PreviewMoment> FollowAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        while (true)
        {
            Held now = held;
            yield return now.Moment;
            await now.Next.Task.WaitAsync(stop);
        }
    }

    private sealed record Held(PreviewMoment Moment)
    {
        public TaskCompletionSource Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
