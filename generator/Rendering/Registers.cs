using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>The lists that a text can ask for with <c>![](list:name)</c>, made of the documents that they list.</summary>
internal static class Registers
{
    /// <summary>The documents that a list names, so that their pages can lead back to it.</summary>
    public static IEnumerable<(ReferenceKind Kind, string Id)> Members(string list, BoundSite site) => list switch
    {
        "discrepancies" => Discrepant(site).Select(each => (ReferenceKind.Fact, each.Id)),
        "charts" => site.Charts.Select(each => (ReferenceKind.Chart, each.Chart.Id)),
        _ => site.Scenarios.Select(each => (ReferenceKind.Scenario, each.Scenario.Id)),
    };

    public static RegisterModel Of(RenderContext context, string list) => list switch
    {
        "discrepancies" => new RegisterModel
        {
            Id = list,
            Title = "Facts that are told in more than one way",
            Entries = [.. Discrepant(context.Site).Select(fact => Discrepancy(context, fact))],
        },
        "charts" => new RegisterModel
        {
            Id = list,
            Title = "How each chart was made",
            Entries = [.. context.Site.Charts.Select(each => ChartRegister.Entry(context, each))],
        },
        _ => new RegisterModel
        {
            Id = list,
            Title = "What each scenario is",
            Entries = [.. context.Site.Scenarios.Select(each => ScenarioRegister.Entry(context, each))],
        },
    };

    private static IEnumerable<Fact> Discrepant(BoundSite site) => site.Facts.Where(each => each.Discrepancy != "");

    private static RegisterEntry Discrepancy(RenderContext context, Fact fact) => new()
    {
        Id = fact.Id,
        Title = new Link(Typography.Curl(fact.Words == "" ? fact.Statement.TrimEnd('.') : fact.Words), fact.Url),
        Lead = fact.Words == "" ? "" : Typography.Curl(fact.Statement),
        Status = LedgerModels.Status(fact.Status),
        Rows =
        [
            new RegisterRow("How tellings differ", HtmlText.Escaped(context.Ledger.Words(fact.Discrepancy))),
            new RegisterRow("Sources", Links(context.Ledger.SourceLinks(fact.Sources))),
        ],
    };

    public static Html Links(IReadOnlyList<Link> links) =>
        HtmlText.Join([.. links.SelectMany((each, i) => new HtmlPiece[] { i > 0 ? "; " : "", HtmlText.Link(each.Title, each.Url) })]);
}
