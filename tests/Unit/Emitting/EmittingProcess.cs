using System.Diagnostics;
using System.Runtime.CompilerServices;
using Site.Emitting;

namespace Site.Tests.Unit.Emitting;

/// <summary>
/// A process of its own that writes sites, to be killed or to be run out of disk. It is this assembly started by itself:
/// the variable below tells it what to do, before any test is looked for.
/// </summary>
internal static class EmittingProcess
{
    private const string Order = "SITE_TEST_EMIT";
    private const string Forever = "forever";

    /// <summary>Starts a process that writes the site of a name into the <c>output</c> of a folder once.</summary>
    /// <param name="shell">A command of the shell that makes the surroundings and ends by running <c>"$@"</c>.</param>
    public static Process Start(string root, string name, string shell) => Start(root, name, "once", shell);

    /// <summary>Starts a process that writes two sites in turn until it is killed.</summary>
    public static Process StartForever(TempFolder folder, string one, string other) => Start(folder.FullName, $"{one},{other}", Forever, "exec \"$@\"");

#pragma warning disable CA2255 // Nothing else runs before the test host's own entry point.
    [ModuleInitializer]
    internal static void Obey()
#pragma warning restore CA2255
    {
        if (Environment.GetEnvironmentVariable(Order)?.Split('|') is not [var root, var names, var times])
        {
            return;
        }

        (OutputPlace? place, _) = OutputPlace.Find(Path.Combine(root, "output"), Path.Combine(root, "input"), Path.GetTempPath(), homeFolder: "");
        IReadOnlyList<OutputFile>[] sites = [.. names.Split(',').Select(name => MadeSite.Of(name, pages: 60))];
        Console.WriteLine("ready");
        do
        {
            foreach (IReadOnlyList<OutputFile> site in sites)
            {
                if (SiteEmitter.Emit(site, place!).Problem is { } problem)
                {
                    Console.WriteLine($"{problem.Kind.Code}: {problem.What}");
                    Environment.Exit(1);
                }
            }
        }
        while (times == Forever);

        Environment.Exit(0);
    }

    private static Process Start(string root, string names, string times, string shell)
    {
        string assembly = typeof(EmittingProcess).Assembly.Location;
        var start = new ProcessStartInfo("sh", ["-c", shell, "sh", Environment.ProcessPath!, "exec", assembly]) { RedirectStandardOutput = true, WorkingDirectory = "/" };
        start.Environment[Order] = $"{root}|{names}|{times}";

        // The runtime maps its code through a large file, which a limit on the size of files would forbid.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start)!;
    }
}
