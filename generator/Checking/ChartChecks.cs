using Site.Binding;
using Site.Charts;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Checking;

/// <summary>Holds each chart against the data, sources and facts that it names. Charts that pass can be drawn.</summary>
public static class ChartChecks
{
    private const int MostSeries = 6;

    public static void Check(BoundSite site, KeptWork kept, DiagnosticList found)
    {
        Parallel.ForEach(site.Charts, bound =>
        {
            kept.Of($"check of chart {bound.Chart.Id}", [bound, site.Tables, site.Sources, .. site.Facts], found, own =>
            {
                Check(bound.Chart, site, own);
                return bound;
            });
        });
    }

    private static void Check(Chart chart, BoundSite site, DiagnosticList found)
    {
        bool good = CheckNames(chart, site, found);
        foreach (ChartPanel panel in chart.Panels)
        {
            good &= site.Index.Tables.TryGetValue(panel.Data.Id, out DataTable? table) && ChartColumns.Check(panel, table, found);
        }

        // Values can be read only where data and columns are right.
        if (!good)
        {
            return;
        }

        Plot plot = PlotBuilder.Build(chart, site.Tables);
        foreach (PlotPanel panel in plot.Panels)
        {
            good &= CheckPanel(panel, found);
        }

        ChartNumerals.Check(plot, site.Index, found);
        if (good)
        {
            CheckRoom(plot, found);
        }
    }

    /// <returns>Whether everything that the chart names exists.</returns>
    private static bool CheckNames(Chart chart, BoundSite site, DiagnosticList found)
    {
        bool good = true;
        SiteIndex index = site.Index;
        Require(chart.Sources, index.Sources.Keys, CheckFindings.UnknownSource, "source", "ledger/sources.yml");
        Require(chart.Facts, index.Facts.Keys, CheckFindings.UnknownFact, "fact", "ledger/facts");
        Require(chart.Panels.SelectMany(panel => panel.Stated).Select(stated => stated.Fact), index.Facts.Keys, CheckFindings.UnknownFact, "fact", "ledger/facts");
        Require(chart.Panels.Select(panel => panel.Data), index.Tables.Keys, CheckFindings.UnknownTable, "data table", "data");
        return good;

        void Require(IEnumerable<Reference> references, IEnumerable<string> known, DiagnosticKind kind, string what, string place)
        {
            foreach (Reference reference in references.Where(reference => !known.Contains(reference.Id)))
            {
                good = false;
                if (!site.IsBroken(place) && !site.Faulty.Contains(reference.Id))
                {
                    found.Add(kind, reference.Where, $"there is no {what} '{reference.Id}'", $"correct the id, or add it to input/{place}", Suggestion.For(reference.Id, known));
                }
            }
        }
    }

    private static bool CheckPanel(PlotPanel panel, DiagnosticList found)
    {
        if (!panel.HasValues)
        {
            found.Add(ChartFindings.NothingToDraw, panel.Spec.Data.Where, "no row that passes the tests has a value", "loosen 'where', or name columns that hold numbers in 'value'");
            return false;
        }

        bool good = true;
        int series = panel.Series.Select(each => each.Name).Distinct(StringComparer.Ordinal).Count();
        if (series > MostSeries)
        {
            found.Add(ChartFindings.TooManySeries, panel.Spec.Marks[0].Where, $"this panel has {series} series", "split it into panels, or draw fewer and leave the rest to the table");
            good = false;
        }

        foreach (ChartMark mark in panel.Spec.Marks.Where(mark => mark.Kind is MarkKind.Bar or MarkKind.Area && panel.ValueAxis.Spec.Scale == ScaleKind.Log))
        {
            found.Add(ChartFindings.BarOnLogAxis, mark.Where, "bars or areas stand on a logarithmic axis", "use 'dot' or 'line', or the axis type 'linear'");
            good = false;
        }

        return good & CheckPoints(panel, found) & CheckPlaces(panel, found);
    }

    private static bool CheckPoints(PlotPanel panel, DiagnosticList found)
    {
        bool good = true;
        foreach (PlotPoint point in panel.Series.SelectMany(series => series.Points).Where(point => point.IsDrawn))
        {
            double[] values = [.. new[] { point.Low, point.Value, point.High }.OfType<double>()];
            if (!values.SequenceEqual(values.Order()))
            {
                Add(ChartFindings.IntervalMissesValue, $"the interval does not hold the value in '{point.Words}'", "correct the columns 'low', 'value' and 'high', or their cells");
            }
            else if (!panel.ValueAxis.Holds(values) || !panel.PositionAxis.Holds(point.Position))
            {
                Add(ChartFindings.OutsideAxis, $"'{point.Words}' lies outside of the axis", "widen 'from' and 'to', or leave them out");
            }
        }

        return good;

        void Add(DiagnosticKind kind, string what, string fix)
        {
            found.Add(kind, panel.Spec.Data.Where, what, fix);
            good = false;
        }
    }

    /// <returns>Whether lines, bands and annotations speak of places that the panel shows.</returns>
    private static bool CheckPlaces(PlotPanel panel, DiagnosticList found)
    {
        bool good = true;
        foreach (ChartAnnotation note in panel.Spec.Annotations)
        {
            Require(panel.X, note.X, note.Where);
            Require(panel.Y, note.Y, note.Where);
        }

        foreach (ReferenceLine line in panel.Spec.References)
        {
            Require(line.Axis == AxisName.X ? panel.X : panel.Y, line.At, line.Where);
        }

        foreach (ShadedBand band in panel.Spec.Bands)
        {
            foreach (string end in new[] { band.From, band.To }.Where(end => end != ""))
            {
                Require(band.Axis == AxisName.X ? panel.X : panel.Y, end, band.Where);
            }
        }

        return good;

        void Require(PlotAxis axis, string place, SourceSpan where)
        {
            if (AxisCoordinate.Of(place, axis.Spec.Scale, axis.Categories) is not { } at)
            {
                found.Add(ChartFindings.UnknownRow, where, $"no row is called '{place}'", $"use one of: {string.Join(" | ", axis.Categories)}", Suggestion.For(place, axis.Categories));
                good = false;
            }
            else if (!axis.Holds(at))
            {
                found.Add(ChartFindings.OutsideAxis, where, $"'{place}' lies outside of the axis", "name a place that the panel shows, or widen 'from' and 'to'");
                good = false;
            }
        }
    }

    private static void CheckRoom(Plot plot, DiagnosticList found)
    {
        foreach (DrawingSize size in (DrawingSize[])[DrawingSize.Wide, DrawingSize.Narrow])
        {
            foreach (string words in DrawingBuilder.Draw(plot, size).LeftOut)
            {
                found.Add(ChartFindings.NoRoomForWords, plot.Chart.Where, $"'{words}' has no room in the {size.Name} drawing", "shorten the words, give them a 'short' form, or point them at a freer place");
            }
        }
    }
}
