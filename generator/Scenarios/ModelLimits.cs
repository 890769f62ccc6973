namespace Site.Scenarios;

/// <summary>What a model may use. The engine counts statements and depth; it stops neither memory nor its own long operations, so the parent watches the process.</summary>
/// <param name="Statements">For one function: its default, its presets, and the states of its digest.</param>
/// <param name="Depth">Calls inside of calls.</param>
/// <param name="Time">Of the processor, from asking to the answer, for one function.</param>
/// <param name="MegaBytes">For all objects of the process.</param>
public sealed record ModelLimits(int Statements, int Depth, TimeSpan Time, int MegaBytes)
{
    public static readonly ModelLimits Usual = new(Statements: 20_000_000, Depth: 100, Time: TimeSpan.FromSeconds(12), MegaBytes: 400);
}
