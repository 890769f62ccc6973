using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Site.Scenarios;

/// <summary>The process that runs models, as the build sees it. It is started by the first job, and again after each one that brought it down.</summary>
internal sealed class ModelProcess(ModelSetting setting) : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(40);

    private const int Patience = 10;

    private Process? process;

    public ModelAnswer Ask(ModelJob job)
    {
        process ??= Start();
        try
        {
            process.StandardInput.WriteLine(job.Write());
            process.StandardInput.Flush();
            return Wait(process.StandardOutput.ReadLineAsync(), job.Export);
        }
        catch (IOException)
        {
            return Ended(new ModelSlip("Died", 0, 0, 1, $"the engine ended while '{job.Export}' ran", "say it more simply: fewer brackets inside of brackets, fewer calls inside of calls"));
        }
    }

    public void Dispose() => End();

    private ModelAnswer Wait(Task<string?> answer, string export)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan busy = Worked(process!);
        while (!answer.Wait(Look))
        {
            process!.Refresh();

            // A machine with much else to do is not the model's fault: what counts is its own work, and only a standstill goes by the clock.
            if (!process.HasExited && (Worked(process) - busy > setting.Limits.Time || Stopwatch.GetElapsedTime(start) > setting.Limits.Time * Patience))
            {
                return Ended(new ModelSlip("TooLong", 0, 0, 1, $"'{export}' has not come to an end after {setting.Limits.Time.TotalSeconds:0} seconds", "look for a loop without end, or a text or array that grows without end"));
            }

            if (!process.HasExited && process.WorkingSet64 > 2L * setting.Limits.MegaBytes << 20)
            {
                return Ended(new ModelSlip("TooMuchMemory", 0, 0, 1, $"'{export}' takes more memory than there is", "look for an array or a text that grows without end"));
            }
        }

        if (answer.Result is not { } line)
        {
            return Ended(new ModelSlip("Died", 0, 0, 1, $"the engine ended while '{export}' ran", "say it more simply: fewer brackets inside of brackets, fewer calls inside of calls, no array without end"));
        }

        try
        {
            var read = ModelAnswer.Read(line);

            // After it has run out of memory once, nothing that it says can be relied on.
            return read.Slip?.Kind == "TooMuchMemory" ? Ended(read.Slip) : read;
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Ended(new ModelSlip("Died", 0, 0, 1, $"the engine gave no answer that can be read while '{export}' ran", "say it more simply"));
        }
    }

    private static TimeSpan Worked(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has just ended; its answer, or that there is none, is read next.
            return TimeSpan.Zero;
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Program(out string[] arguments), [.. arguments, ModelChild.Verb])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = ((long)setting.Limits.MegaBytes << 20).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        Process started = Process.Start(start) ?? throw new InvalidOperationException("the process that runs models did not start");

        // What the runtime says when it breaks down is told in other words.
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        started.StandardInput.WriteLine(setting.Write());
        return started;
    }

    /// <summary>This program once more: its own executable, or its assembly where another host runs it.</summary>
    private static string Program(out string[] arguments)
    {
        string assembly = typeof(ModelProcess).Assembly.Location;
        string own = Environment.ProcessPath ?? "dotnet";
        bool isOwn = Path.GetFileNameWithoutExtension(own) == Path.GetFileNameWithoutExtension(assembly);
        arguments = isOwn ? [] : ["exec", assembly];
        return isOwn || Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet";
    }

    private ModelAnswer Ended(ModelSlip slip)
    {
        End();
        return ModelAnswer.Of(slip);
    }

    private void End()
    {
        if (process is { } running)
        {
            process = null;
            try
            {
                running.Kill();
            }
            catch (InvalidOperationException)
            {
                // It has ended already.
            }

            running.Dispose();
        }
    }
}
