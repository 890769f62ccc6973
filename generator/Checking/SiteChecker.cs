using Site.Binding;
using Site.Diagnostics;

namespace Site.Checking;

/// <summary>Holds the documents against each other. Changes nothing.</summary>
public static class SiteChecker
{
    public static SiteSurvey Check(BoundSite site, DiagnosticList found) => Check(site, KeptWork.None, found);

    /// <param name="kept">What builds before this one found right and has not changed since.</param>
    /// <returns>How the site stands.</returns>
    public static SiteSurvey Check(BoundSite site, KeptWork kept, DiagnosticList found)
    {
        // Of what stands in a file that could not be read nothing is said: a check that found nothing then has not found it right.
        kept = site.Broken.Count == 0 && site.Faulty.Count == 0 ? kept : KeptWork.None;
        SiteSurvey survey = SiteSurvey.Empty;
        Parallel.Invoke(
            () => ReferenceChecks.Check(site, found),
            () => AddressChecks.Check(site, found),
            () => EmbedChecks.Check(site, found),
            () => NumberChecks.Check(site, kept, found),
            () => QuotationChecks.Check(site, kept, found),
            () => DateChecks.Check(site, found),
            () => ChartChecks.Check(site, kept, found),
            () => DiagramChecks.Check(site, found),
            () => StoryChecks.Check(site, found),
            () => ScenarioChecks.Check(site, found),
            () => TeachingChecks.Check(site, found),
            () => AbbreviationChecks.Check(site, kept, found),
            () => survey = SiteSurvey.Of(site));

        // These ask whether anything was wrong before them.
        SurveyChecks.Check(survey, found);
        TeachingChecks.WarnOfMissing(site, found);
        return survey;
    }

    /// <summary>Looks at what can only be seen when the models have run.</summary>
    /// <param name="site">With their answers.</param>
    public static void CheckAnswers(BoundSite site, DiagnosticList found) => TeachingChecks.CheckOptions(site, found);
}
