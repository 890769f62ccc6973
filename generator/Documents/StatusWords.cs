namespace Site.Documents;

/// <summary>How a fact's status is called: by the files, and on the page.</summary>
public static class StatusWords
{
    /// <summary>In the order in which the legend shows them.</summary>
    public static readonly IReadOnlyList<FactStatus> All =
    [
        FactStatus.ReportedByCompany, FactStatus.IndependentlyMeasured, FactStatus.Estimate, FactStatus.Opinion, FactStatus.Definition,
    ];

    public static string Key(FactStatus status) => status switch
    {
        FactStatus.ReportedByCompany => "reported-by-company",
        FactStatus.IndependentlyMeasured => "independently-measured",
        FactStatus.Estimate => "estimate",
        FactStatus.Opinion => "opinion",
        _ => "definition",
    };

    public static string Label(FactStatus status) => status switch
    {
        FactStatus.ReportedByCompany => "the company says",
        FactStatus.IndependentlyMeasured => "measured by others",
        FactStatus.Estimate => "estimate",
        FactStatus.Opinion => "opinion",
        _ => "definition",
    };

    /// <summary>What the label promises, one sentence.</summary>
    public static string Meaning(FactStatus status) => status switch
    {
        FactStatus.ReportedByCompany => "A company measured or observed itself and published the result.",
        FactStatus.IndependentlyMeasured => "Somebody else measured it, or anyone can check it in public texts; that does not put it beyond dispute.",
        FactStatus.Estimate => "Worked out from assumptions, by a model or by judgement.",
        FactStatus.Opinion => "What a named person or group thinks.",
        _ => "What somebody means by a word, or how a thing is counted.",
    };
}
