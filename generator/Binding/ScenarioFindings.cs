using Site.Diagnostics;

namespace Site.Binding;

/// <summary>What can be wrong with a scenario's file looked at by itself.</summary>
public static class ScenarioFindings
{
    public static readonly DiagnosticKind HalfScenario = new("SITE2301", Severity.Error, "a scenario is two files: scenario.yml says what is asked, model.js works it out");
    public static readonly DiagnosticKind BadRange = new("SITE2302", Severity.Error);
    public static readonly DiagnosticKind OutsideRange = new("SITE2303", Severity.Error, "no slider can be set to it");
    public static readonly DiagnosticKind UnknownKey = new("SITE2304", Severity.Error);
    public static readonly DiagnosticKind SameKey = new("SITE2305", Severity.Error, "one of the two would be lost");
    public static readonly DiagnosticKind BadTemplate = new("SITE2306", Severity.Error, "readers would see the braces");
    public static readonly DiagnosticKind NotOlder = new("SITE2308", Severity.Error, "older models are kept so that addresses made for them can show what they showed");
    public static readonly DiagnosticKind CasesLeaveGap = new("SITE2307", Severity.Error, "some states would have no sentence, or some sentences no state");
}
