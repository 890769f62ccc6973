using Site.Diagnostics;

namespace Site.Checking;

/// <summary>What can be wrong between documents that are each good by themselves.</summary>
public static class CheckFindings
{
    public static readonly DiagnosticKind UnknownFact = new("SITE3001", Severity.Error, "a number without an entry in the ledger has no source");
    public static readonly DiagnosticKind UnknownTerm = new("SITE3002", Severity.Error);
    public static readonly DiagnosticKind UnknownSource = new("SITE3003", Severity.Error);
    public static readonly DiagnosticKind UnknownChart = new("SITE3004", Severity.Error);
    public static readonly DiagnosticKind UnknownQuote = new("SITE3005", Severity.Error);
    public static readonly DiagnosticKind UnknownScenario = new("SITE3006", Severity.Error);
    public static readonly DiagnosticKind UnknownDocument = new("SITE3007", Severity.Error);
    public static readonly DiagnosticKind UnknownAnchor = new("SITE3008", Severity.Error);
    public static readonly DiagnosticKind UnknownPerson = new("SITE3009", Severity.Error);
    public static readonly DiagnosticKind UnknownTable = new("SITE3010", Severity.Error);
    public static readonly DiagnosticKind UnknownAddress = new("SITE3011", Severity.Error);

    public static readonly DiagnosticKind UnknownPreset = new("SITE3012", Severity.Error);
    public static readonly DiagnosticKind UnknownOutput = new("SITE3013", Severity.Error);
    public static readonly DiagnosticKind UnknownParameter = new("SITE3014", Severity.Error);
    public static readonly DiagnosticKind ValueOutOfRange = new("SITE3015", Severity.Error, "no slider can be set to it");

    public static readonly DiagnosticKind UnboundNumber = new("SITE3020", Severity.Error, "readers can trust a number only when they can follow it to its source");
    public static readonly DiagnosticKind NumberDiffers = new("SITE3021", Severity.Error, "the text and the ledger would tell readers different things");
    public static readonly DiagnosticKind NoLedgerWords = new("SITE3022", Severity.Error);
    public static readonly DiagnosticKind WordsDiffer = new("SITE3023", Severity.Error, "the words are what essays print for the number");

    public static readonly DiagnosticKind ParameterWithoutSource = new("SITE3024", Severity.Error, "a number that claims to come from a source must let readers follow it there");
    public static readonly DiagnosticKind TypedResult = new("SITE3025", Severity.Error, "the sentence would say it for every state, whatever the model works out");
    public static readonly DiagnosticKind NumberInPlainWords = new("SITE3026", Severity.Error, "a plain line cannot bind a number to its source");
    public static readonly DiagnosticKind MeasureDiffers = new("SITE3027", Severity.Error, "the same number in another unit, or with the truth on its other side, is another claim");

    public static readonly DiagnosticKind QuotationDiffers = new("SITE3030", Severity.Error, "a quotation is the exact words of somebody");
    public static readonly DiagnosticKind UnboundQuotation = new("SITE3031", Severity.Error, "readers take words in quotation marks for somebody's own");

    public static readonly DiagnosticKind TwoOwners = new("SITE3040", Severity.Error, "one of the two would be overwritten");
    public static readonly DiagnosticKind BadRedirect = new("SITE3041", Severity.Error);
    public static readonly DiagnosticKind EmbedGone = new("SITE3042", Severity.Error, "the frames on other sites that show it would stand empty");

    public static readonly DiagnosticKind FutureDate = new("SITE3050", Severity.Warning, "nobody can have seen it yet");
    public static readonly DiagnosticKind RepeatedFigure = new("SITE3051", Severity.Error, "the figure's id would stand twice on the page");
}
