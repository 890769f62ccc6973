using Site.Diagnostics;

namespace Site.Emitting;

/// <summary>
/// Makes the files of a site, as many at once as there are processors, on threads of its own: files share work and wait for each other's, and on the
/// threads that this work is spread over, the waiting ones would leave none for it.
/// </summary>
public sealed class MadeFiles
{
    // Waiting for the disk is most of the work of writing, and it flushes several files in the time of one.
    private const int Threads = 12;

    private readonly IReadOnlyList<OutputFile> files;
    private readonly Action<OutputFile, ReadOnlyMemory<byte>> use;
    private readonly SemaphoreSlim processors = new(Environment.ProcessorCount);
    private int next = -1;
    private volatile bool hasFailed;

    private MadeFiles(IReadOnlyList<OutputFile> files, Action<OutputFile, ReadOnlyMemory<byte>> use)
    {
        // Files of one chart or one page stand beside each other and share work; a thread that met the next of them would wait for the one before.
        this.files = [.. files.OrderBy(each => Path.GetExtension(each.Path.Value), StringComparer.Ordinal)];
        this.use = use;
    }

    /// <summary>Returns when all are made and used. After a failure nothing more is begun, and it is thrown.</summary>
    /// <param name="use">Called with a file and its bytes, on several threads at once.</param>
    public static void Each(IReadOnlyList<OutputFile> files, Action<OutputFile, ReadOnlyMemory<byte>> use)
    {
        var made = new MadeFiles(files, use);
        try
        {
            Task.WaitAll([.. Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(made.TakeNext, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))]);
        }
        catch (AggregateException several)
        {
            throw Fault.Cause(several);
        }
    }

    private void TakeNext()
    {
        for (int i = Interlocked.Increment(ref next); i < files.Count && !hasFailed; i = Interlocked.Increment(ref next))
        {
            try
            {
                use(files[i], Make(files[i]));
            }
            catch
            {
                hasFailed = true;
                throw;
            }
        }
    }

    private ReadOnlyMemory<byte> Make(OutputFile file)
    {
        processors.Wait();
        try
        {
            return file.Make();
        }
        finally
        {
            processors.Release();
        }
    }
}
