using Site.Binding;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Checking;

/// <summary>Nothing is dated after the day for which the content was last checked; the clock is never asked.</summary>
internal static class DateChecks
{
    public static void Check(BoundSite site, DiagnosticList found)
    {
        if (site.Settings is not { AsOf: var asOf } || asOf == default)
        {
            return;
        }

        foreach (BoundEssay essay in site.Essays)
        {
            Warn(essay.Essay.Updated, $"the essay '{essay.Essay.Slug}' is dated {essay.Essay.Updated:yyyy-MM-dd}", essay.Essay.Source.Span(0, 3), asOf, found);
        }

        foreach (BoundPage page in site.Pages)
        {
            Warn(page.Page.Updated, $"the page '{page.Page.Slug}' is dated {page.Page.Updated:yyyy-MM-dd}", page.Page.Source.Span(0, 3), asOf, found);
        }

        foreach (Fact fact in site.Facts.Where(each => each.AsOf is not null))
        {
            Warn(fact.AsOf!.First, $"the fact '{fact.Id}' is of {fact.AsOf.Text}", fact.Where, asOf, found);
        }

        foreach (Source source in site.Sources.Where(each => each.Issued is not null))
        {
            Warn(source.Issued!.First, $"the source '{source.Id}' was issued {source.Issued.Text}", source.Where, asOf, found);
        }
    }

    private static void Warn(DateOnly date, string what, SourceSpan where, DateOnly asOf, DiagnosticList found)
    {
        if (date > asOf)
        {
            found.Add(CheckFindings.FutureDate, where, $"{what}, and the site is as of {asOf:yyyy-MM-dd}", "correct the date, or 'as-of' in site.yml");
        }
    }
}
