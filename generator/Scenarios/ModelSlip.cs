namespace Site.Scenarios;

/// <summary>What is wrong with a model, as one process tells it to the other.</summary>
/// <param name="Kind">One of <see cref="ModelFindings.ByName"/>.</param>
/// <param name="Line">From one; zero when it is not known.</param>
/// <param name="Column">From one.</param>
internal sealed record ModelSlip(string Kind, int Line, int Column, int Length, string What, string Fix)
{
    /// <summary>The script in which it happened, when it is not the model but one of the theme's.</summary>
    public string Script { get; init; } = "";
}

/// <summary>Leaves the reading of a model at its first slip.</summary>
internal sealed class ModelSlipException(ModelSlip slip) : Exception(slip.What)
{
    public ModelSlip Slip => slip;
}
