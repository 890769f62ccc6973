using System.Runtime.InteropServices;
using Site.Assets;
using Site.Diagnostics;
using Site.Preview;

namespace Site.Commands;

/// <summary>Builds into memory, serves what was built to a browser on this machine, and does so again after each save.</summary>
internal static class PreviewVerb
{
    public static async Task<ExitCode> RunAsync(string inputGiven, int port, Surroundings here)
    {
        (InputFolder? input, string slip) = InputFolder.Find(inputGiven, here);
        if (input is null)
        {
            await here.Error.WriteAsync(slip);
            return ExitCode.Usage;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(here.Stop);
        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

        // The first build runs while the server gets ready; a browser that is faster waits for it.
        var state = new PreviewState();
        Task<string> following = Task.Run(() => FollowAsync(input, state, here, stop.Token));
        await using PreviewServer? server = await PreviewServer.StartAsync(state, port);
        if (server is null)
        {
            await here.Error.WriteAsync(Usage.Message($"another program listens on port {port}", "end it, or choose another port with --port N; --port 0 takes any that is free"));
            return ExitCode.Usage;
        }

        here.Out.WriteLine($"preview: {server.Address} (Ctrl-C ends it)");
        slip = await UntilAsync(following, stop.Token);
        await here.Error.WriteAsync(slip);
        return slip == "" ? ExitCode.Clean : ExitCode.Usage;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    /// <returns>Why saves cannot be followed; otherwise it does not return.</returns>
    private static async Task<string> FollowAsync(InputFolder input, PreviewState state, Surroundings here, CancellationToken stop)
    {
        PreviewInput preview = Input(input, here);
        var changes = new ChangeQueue();
        InputWatch watch;
        try
        {
            watch = new InputWatch(preview, changes);
        }
        catch (IOException problem)
        {
            return Usage.Message($"saves cannot be watched: {problem.Message}", "close programs that watch files, or raise the system's limits (fs.inotify)");
        }

        using (watch)
        {
            await new PreviewLoop(preview, changes, state, (build, changed) => Tell(build, changed, state.Now, here)).RunAsync(stop);
            return "";
        }
    }

    private static async Task<string> UntilAsync(Task<string> following, CancellationToken stop)
    {
        try
        {
            return await following.WaitAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Asked to end. A build that still runs holds nothing that could be lost.
            return "";
        }
    }

    private static PreviewInput Input(InputFolder input, Surroundings here) => new()
    {
        Folder = input.Path,
        Name = input.Name,
        ThemeFolders = [.. ThemeFolders.Inputs.Select(each => each.FullPath)],
        HostFile = here.HostFile,
        Build = here.Build,
    };

    private static void Tell(PreviewBuild build, IReadOnlyList<string> changed, PreviewMoment shown, Surroundings here)
    {
        if (build.Fault is { } fault)
        {
            here.Error.Write(FaultText.Of(fault, here.IsDebugging));
        }
        else
        {
            var page = new FindingPage(here.Error, here.HasColour);
            foreach (string finding in build.Findings)
            {
                page.Write(finding);
            }
        }

        string cause = changed.Count == 0 ? "" : $"{Path.GetRelativePath(here.WorkingFolder, changed[0]).Replace('\\', '/')}{(changed.Count == 1 ? "" : $" and {changed.Count - 1} more")}: ";
        string outcome = build.IsGood ? $"built in {build.Time.TotalMilliseconds:0} ms, {build.Counts}"
            : shown.Site is null ? $"{build.Trouble}; there is nothing to show yet"
            : shown.Trouble;
        (build.IsGood ? here.Out : here.Error).WriteLine(DiagnosticText.Visible(cause + outcome));
    }
}
