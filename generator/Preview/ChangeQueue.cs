using System.Threading.Channels;

namespace Site.Preview;

/// <summary>Paths that may have changed since they were last asked for, gathered until there is a moment of quiet.</summary>
public sealed class ChangeQueue
{
    /// <summary>Stands for a change of anything: the system has lost count.</summary>
    private const string Everything = "";

    /// <summary>Editors save in several steps, which follow each other faster than this.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    /// <summary>Something that saves without pause is shown all the same.</summary>
    private static readonly TimeSpan MostWaiting = TimeSpan.FromMilliseconds(200);

    private readonly Channel<string> paths = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public bool HasMore => paths.Reader.TryPeek(out _);

    public void Add(string path) => paths.Writer.TryWrite(path);

    public void AddEverything() => Add(Everything);

    /// <summary>Waits for a change, then until no more come.</summary>
    public async Task<Changes> TakeAsync(CancellationToken stop)
    {
        HashSet<string> taken = new(StringComparer.Ordinal) { await paths.Reader.ReadAsync(stop) };
        long end = Environment.TickCount64 + (long)MostWaiting.TotalMilliseconds;
        do
        {
            while (paths.Reader.TryRead(out string? path))
            {
                taken.Add(path);
            }

            await Task.Delay(Quiet, stop);
        }
        while (HasMore && Environment.TickCount64 < end);

        return new Changes([.. taken.Where(each => each != Everything).Order(StringComparer.Ordinal)], taken.Contains(Everything));
    }
}

/// <summary>What may have changed.</summary>
/// <param name="Paths">Absolute, in order.</param>
/// <param name="MayBeAnything">Whether changes were lost, so that all is to be read again.</param>
public sealed record Changes(IReadOnlyList<string> Paths, bool MayBeAnything);
