using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Site.Benchmarks;

/// <summary>One run of the built generator, measured from outside.</summary>
/// <param name="Seconds">From start to exit, as a clock on the wall has it.</param>
/// <param name="ProcessorSeconds">Time on all processors, up to a few milliseconds before the end; 0 where the system does not say.</param>
/// <param name="PeakMegabytes">The most memory that it held at once; 0 where the system does not say.</param>
internal sealed record MeasuredProcess(double Seconds, double ProcessorSeconds, double PeakMegabytes)
{
    /// <summary>The generator in its own folder: beside this program stand the libraries as they came, not as the generator's build compiled them.</summary>
    private static readonly string Generator = typeof(MeasuredProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(each => each.Key == "Generator").Value!;

    public static Process Start(params string[] arguments) => Process.Start(Command(arguments))!;

    public static MeasuredProcess Run(params string[] arguments) => Run(Command(arguments));

    /// <param name="command">Of any program; its output is to be redirected.</param>
    public static MeasuredProcess Run(ProcessStartInfo command)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(command)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        double peak = 0;
        double busy = 0;
        while (!process.WaitForExit(5))
        {
            peak = Math.Max(peak, PeakMegabytesNow(process.Id));
            busy = Math.Max(busy, ProcessorSecondsNow(process.Id));
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{command.FileName} ended with {process.ExitCode}: {errors.Result}{output.Result}");
        }

        return new MeasuredProcess(seconds, busy, peak);
    }

    /// <summary>To start the generator with.</summary>
    public static ProcessStartInfo Command(params string[] arguments) => new("dotnet", [Generator, .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static double ProcessorSecondsNow(int id)
    {
        try
        {
            // man 5 proc: user and system time are the 14th and 15th fields, in hundredths of a second; the second is a name in brackets.
            string stat = File.ReadAllText($"/proc/{id}/stat");
            string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / 100;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static double PeakMegabytesNow(int id)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(each => each.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line["VmHWM:".Length..].Trim().Split(' ')[0], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
