namespace Site.Diagnostics;

/// <summary>Keeps with an exception which file was at work, so that a fault of the generator can be told with its place.</summary>
public static class Fault
{
    private const string Key = "site.file";

    /// <summary>Runs a step for one file. An exception passes through as it is, with the file's name on it.</summary>
    public static T At<T>(InputPath file, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception fault)
        {
            fault.Data[Key] ??= file.Value;
            throw;
        }
    }

    /// <summary>What went wrong first. Work done beside other work wraps what it throws, once for each time that it was divided.</summary>
    public static Exception Cause(Exception fault) => fault is AggregateException several ? several.Flatten().InnerExceptions[0] : fault;

    /// <summary>The file that was at work; empty when nobody noted it.</summary>
    public static string FileOf(Exception fault) =>
        fault.Data[Key] as string ?? (fault.InnerException is { } inner ? FileOf(inner) : "");
}
