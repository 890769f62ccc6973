using System.Globalization;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Binding;

/// <summary>Turns an entry of <c>ledger/facts</c> into a fact, and holds its numbers against its history.</summary>
internal static class FactBinder
{
    private static readonly Dictionary<string, FactStatus> StatusWords = new()
    {
        ["reported-by-company"] = FactStatus.ReportedByCompany,
        ["independently-measured"] = FactStatus.IndependentlyMeasured,
        ["estimate"] = FactStatus.Estimate,
        ["opinion"] = FactStatus.Opinion,
        ["definition"] = FactStatus.Definition,
    };

    private static readonly Dictionary<string, FactTier> TierWords = new()
    {
        ["core"] = FactTier.Core,
        ["support"] = FactTier.Support,
    };

    /// <param name="topic">The name of the file that holds the entry.</param>
    public static Fact? Bind(MappingReader entry, string topic)
    {
        var fact = new Fact
        {
            Id = entry.Id("id"),
            Topic = topic,
            Tier = entry.Word("tier", TierWords),
            Statement = entry.Text("statement"),
            Value = entry.Numbers("value"),
            Unit = entry.OptionalText("unit"),
            Words = entry.OptionalText("words"),
            Bound = entry.OptionalText("bound"),
            IsApproximate = entry.Flag("approx"),
            Range = Range(entry),
            AsOf = entry.OptionalPartialDate("as-of"),
            ClaimedBy = entry.Text("claimed-by"),
            Sources = entry.References("sources"),
            Status = entry.Word("status", StatusWords),
            Series = entry.OptionalReference("series"),
            DisputedBy = [.. entry.References("disputed-by"), .. entry.References("rejected-by")],
            RejectedBy = entry.References("rejected-by"),
            Caveats = entry.OptionalText("caveats"),
            Discrepancy = entry.OptionalText("discrepancy"),
            Quote = entry.OptionalReference("quote"),
            History = [.. entry.Mappings("history", "history entry").Select(Change)],
            Where = entry.WhereOf("id"),
            StatementWhere = entry.WhereOf("statement"),
            WordsWhere = entry.WhereOf("words"),
            UnitWhere = entry.WhereOf("unit"),
            BoundWhere = entry.WhereOf("bound"),
        };
        RequireSources(entry, fact);
        RequireOthers(entry, fact);
        CompareHistory(entry, fact);
        return entry.Finish() ? fact : null;
    }

    private static IReadOnlyList<decimal> Range(MappingReader entry)
    {
        IReadOnlyList<decimal> range = entry.Numbers("range");
        if (entry.Has("range") && entry.IsGood && (range.Count != 2 || range[0] > range[1]))
        {
            entry.Bad(BindFindings.BadValue, entry.WhereOf("range"), "a range has two numbers, the lower first", "write 'range: [low, high]'");
        }

        return range;
    }

    private static FactChange Change(MappingReader entry)
    {
        var change = new FactChange(entry.Date("date"), entry.Numbers("value"), entry.Numbers("range"), entry.Text("reason"));
        entry.Finish();
        return change;
    }

    private static void RequireSources(MappingReader entry, Fact fact)
    {
        if (fact.Sources.Count == 0)
        {
            entry.Missing("sources");
        }
    }

    /// <summary>Another fact speaks against it, each once: to doubt and to reject are not the same.</summary>
    private static void RequireOthers(MappingReader entry, Fact fact)
    {
        foreach (Reference own in fact.DisputedBy.Where(each => each.Id == fact.Id))
        {
            entry.Bad(BindFindings.BadValue, own.Where, $"'{fact.Id}' is named as disputing itself", "name the fact that speaks against it");
        }

        foreach (Reference twin in fact.DisputedBy.GroupBy(each => each.Id).SelectMany(each => each.Skip(1)).Where(each => each.Id != fact.Id))
        {
            entry.Bad(BindFindings.BadValue, twin.Where, $"'{twin.Id}' is named twice as disputing '{fact.Id}'", "name it under 'disputed-by' where it doubts, under 'rejected-by' where it says that this is wrong");
        }
    }

    private static void CompareHistory(MappingReader entry, Fact fact)
    {
        // What is no number was told already; to ask for its history would only confuse.
        bool isRead = entry.Scalars("value").Count == fact.Value.Count && entry.Scalars("range").Count == fact.Range.Count;
        if (!isRead || (fact.Value.Count == 0 && fact.Range.Count == 0 && fact.History.Count == 0))
        {
            return;
        }

        FactChange? last = fact.History.LastOrDefault();
        bool agrees = last is not null && last.Value.SequenceEqual(fact.Value) && last.Range.SequenceEqual(fact.Range);
        if (!agrees)
        {
            string key = fact.Value.Count > 0 ? "value" : "range";
            string now = Numbers(fact);
            string what = last is null
                ? $"'{fact.Id}' has a number and no history"
                : $"'{fact.Id}' says '{now}' and its history ends with '{Numbers(last.Value, last.Range)}'";
            entry.Bad(BindFindings.HistoryDiffers, entry.WhereOf(key), what, $"add to its history an entry with 'date', '{now}' and 'reason'");
            return;
        }

        DateOnly before = DateOnly.MinValue;
        foreach (FactChange change in fact.History)
        {
            if (change.Date < before)
            {
                entry.Bad(BindFindings.HistoryDiffers, entry.WhereOf("history"), $"the history of '{fact.Id}' is not in the order of its dates", "put the oldest entry first");
                return;
            }

            before = change.Date;
        }
    }

    private static string Numbers(Fact fact) => Numbers(fact.Value, fact.Range);

    /// <summary>As the file would write them, for example <c>value: 12, range: [5.3, 61]</c>.</summary>
    private static string Numbers(IReadOnlyList<decimal> value, IReadOnlyList<decimal> range)
    {
        string[] shown = [.. new[] { Line("value", value), Line("range", range) }.Where(each => each != "")];
        return shown.Length == 0 ? "no number" : string.Join(", ", shown);
    }

    private static string Line(string key, IReadOnlyList<decimal> numbers)
    {
        string text = string.Join(", ", numbers.Select(each => each.ToString(CultureInfo.InvariantCulture)));
        return numbers.Count switch
        {
            0 => "",
            1 => $"{key}: {text}",
            _ => $"{key}: [{text}]",
        };
    }
}
