using Site.Binding;
using Site.Diagnostics;

namespace Site.Checking;

/// <summary>Holds the documents against each other. Changes nothing.</summary>
public static class SiteChecker
{
    public static void Check(BoundSite site, DiagnosticList found)
    {
        ReferenceChecks.Check(site, found);
        AddressChecks.Check(site, found);
        NumberChecks.Check(site, found);
        QuotationChecks.Check(site, found);
        DateChecks.Check(site, found);
        ChartChecks.Check(site, found);
        ScenarioChecks.Check(site, found);
    }
}
