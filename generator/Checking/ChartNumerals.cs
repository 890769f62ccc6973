using Site.Charts;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Checking;

/// <summary>
/// Holds the numbers in a chart's title, text alternative and annotations against what the chart shows and the facts that it names.
/// Rounding is allowed; dates, small counts in words and digits in names are passed over.
/// </summary>
internal static class ChartNumerals
{
    private const decimal LargestFreeWord = 10;

    public static void Check(Plot plot, SiteIndex index, DiagnosticList found)
    {
        decimal[] shown = [.. Shown(plot).Select(Math.Abs)];
        Fact[] facts = [.. plot.Chart.Facts.Concat(plot.Chart.Panels.SelectMany(panel => panel.Stated).Select(stated => stated.Fact)).Select(fact => index.Facts[fact.Id])];
        string[] names = [.. Names(plot, index).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
        foreach ((string words, SourceSpan where) in Texts(plot.Chart))
        {
            string rest = names.Aggregate(words, (text, name) => text.Replace(name, " ", StringComparison.Ordinal));
            rest = NumberChecks.Dates().Replace(rest, " ");
            foreach (NumberMention number in NumberText.Find(rest))
            {
                bool isFree = number.IsWord && number.Value <= LargestFreeWord;
                if (!isFree && !shown.Any(value => IsRounded(value, number)) && !facts.Any(fact => Says(fact, number)))
                {
                    found.Add(ChartFindings.NumberNotShown, where, $"'{rest.Substring(number.Start, number.Length)}' is neither in the data shown nor in the chart's facts", "correct the number, or name in 'facts' the entry of the ledger that holds it");
                }
            }
        }
    }

    private static IEnumerable<(string Words, SourceSpan Where)> Texts(Chart chart)
    {
        yield return (chart.Title, chart.TitleWhere);
        yield return (chart.Alt, chart.AltWhere);
        foreach (ChartPanel panel in chart.Panels)
        {
            foreach (ChartAnnotation note in panel.Annotations)
            {
                yield return (note.Short == note.Text ? note.Text : $"{note.Text} {note.Short}", note.Where);
            }

            foreach (StatedValue stated in panel.Stated)
            {
                yield return (stated.Words, stated.Fact.Where);
            }
        }
    }

    // 12 stands for 11.98 and 3,600 for 3,634; 13 stands for neither.
    private static bool IsRounded(decimal value, NumberMention number) =>
        Math.Round(value, number.Decimals, MidpointRounding.AwayFromZero) == number.Value
        || (number.Value >= 1000 && Math.Abs(value - number.Value) <= number.Value / 100);

    private static bool Says(Fact fact, NumberMention number) =>
        fact.Value.Concat(fact.Range).Any(value => IsRounded(Math.Abs(value), number))
        || NumberText.Find($"{fact.Words} {fact.Statement} {fact.Caveats} {fact.Discrepancy}").Any(each => each.Value == number.Value);

    private static IEnumerable<decimal> Shown(Plot plot)
    {
        foreach (PlotPanel panel in plot.Panels)
        {
            yield return panel.Rows.Count;
            foreach (decimal value in panel.Series.SelectMany(series => series.Points).SelectMany(point => new[] { point.Low, point.Value, point.High }).OfType<double>().Select(value => (decimal)value))
            {
                yield return value;
                if (panel.ValueAxis.Spec.Format == ValueFormat.Minutes)
                {
                    yield return value * 60;
                    yield return value / 60;
                    yield return value / 1440;
                }
            }

            foreach (string place in panel.Spec.References.Select(line => line.At).Concat(panel.Spec.Bands.SelectMany(band => new[] { band.From, band.To })))
            {
                yield return NumberRule.TryParse(place, out decimal number) ? number : 0;
            }

            yield return (decimal)panel.ValueAxis.Min;
            yield return (decimal)panel.ValueAxis.Max;
            foreach (ChartMark mark in panel.Spec.Marks)
            {
                yield return mark.PlusMinus ?? 0;
                yield return mark.BinomialTrials ?? 0;
            }

        }
    }

    // Digits in the name of a model or a study count nothing, also where the maker's name before it is left out.
    private static IEnumerable<string> Names(Plot plot, SiteIndex index)
    {
        foreach (PlotPanel panel in plot.Panels)
        {
            foreach (string interval in panel.Series.Select(series => series.IntervalWords).Where(words => words != ""))
            {
                yield return interval;
            }

            DataTable table = index.Tables[panel.Spec.Data.Id];
            foreach (string cell in panel.Rows.SelectMany(row => table.Rows[row].Cells).Where(cell => cell.Any(char.IsLetter) && cell.Any(char.IsDigit)))
            {
                yield return cell;
                int space = cell.IndexOf(' ', StringComparison.Ordinal);
                if (space > 0 && cell[(space + 1)..].Any(char.IsLetter))
                {
                    yield return cell[(space + 1)..];
                }
            }
        }
    }
}
