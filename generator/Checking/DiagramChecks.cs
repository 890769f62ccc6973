using Site.Binding;
using Site.Charts;
using Site.Diagnostics;
using Site.Diagrams;
using Site.Documents;
using Site.Markdown;

namespace Site.Checking;

/// <summary>Holds each diagram against the ledger, the timeline and the data that it names. Diagrams that pass can be drawn.</summary>
internal static class DiagramChecks
{
    private const int MostFrom = 6, MostTo = 4, MostRungs = 8, MostPhases = 6, MostScales = 3;

    public static void Check(BoundSite site, DiagnosticList found)
    {
        var lookup = new ReferenceLookup(site, found);
        HashSet<string> shown = [.. site.Essays.SelectMany(each => each.Body.ReferencesTo(ReferenceKind.Diagram)).Where(each => each.IsEmbed).Select(each => each.Id)];
        foreach (Diagram diagram in site.Diagrams)
        {
            if (!shown.Contains(diagram.Id) && !site.IsBroken("essays") && site.Faulty.Count == 0)
            {
                found.Add(DiagramFindings.NowhereShown, diagram.Where, $"the diagram '{diagram.Id}' is put into no essay", $"put it into one: ![What it shows.](diagram:{diagram.Id})");
            }

            DiagramNumbers.Check(diagram, site.Index, found);
            lookup.Require(diagram.Body.Boxes.Select(each => each.Fact).OfType<Reference>(), ReferenceKind.Fact);
            bool hasFacts = diagram.Body.Boxes.All(each => each.Fact is null || site.Index.Facts.ContainsKey(each.Fact.Id));
            if (CheckBody(diagram, site, lookup, found) && hasFacts)
            {
                CheckRoom(diagram, site, found);
            }
        }
    }

    /// <returns>Whether the body can be drawn.</returns>
    private static bool CheckBody(Diagram diagram, BoundSite site, ReferenceLookup lookup, DiagnosticList found) => diagram.Body switch
    {
        MapBody map => RequireAtMost(map.From.Count, MostFrom, "boxes in 'from'", diagram, found) & RequireAtMost(map.To.Count, MostTo, "boxes in 'to'", diagram, found),
        LadderBody ladder => RequireAtMost(ladder.Rungs.Count, MostRungs, "rungs", diagram, found),
        LanesBody lanes => CheckLanes(lanes, site, lookup, found),
        StripBody strip => CheckStrip(strip, diagram, site, lookup, found),
        _ => false,
    };

    private static bool RequireAtMost(int count, int most, string what, Diagram diagram, DiagnosticList found)
    {
        if (count > most)
        {
            found.Add(DiagramFindings.WrongCount, diagram.Where, $"this diagram has {count} {what}", $"draw at most {most}, and say the rest in the text");
        }

        return count <= most;
    }

    private static bool CheckLanes(LanesBody lanes, BoundSite site, ReferenceLookup lookup, DiagnosticList found)
    {
        IReadOnlyList<TimelineEvent> events = DiagramReading.EventsOf(site.Timeline);
        bool good = events.All(each => each.Facts.All(fact => site.Index.Facts.ContainsKey(fact.Id)));
        string[] known = [.. events.SelectMany(each => each.Facts).Select(each => each.Id)];
        foreach (Reference fact in lanes.Answers.SelectMany(each => new[] { each.From, each.To }).Where(fact => !known.Contains(fact.Id)))
        {
            good = false;
            if (!site.Index.Facts.ContainsKey(fact.Id))
            {
                lookup.Require(fact, ReferenceKind.Fact);
            }
            else if (!site.IsBroken("ledger/timeline.yml"))
            {
                found.Add(DiagramFindings.NotOnTimeline, fact.Where, $"no event of the two lanes names the fact '{fact.Id}'", "add the event to input/ledger/timeline.yml with its fact and its lane", Suggestion.For(fact.Id, known));
            }
        }

        return good;
    }

    private static bool CheckStrip(StripBody strip, Diagram diagram, BoundSite site, ReferenceLookup lookup, DiagnosticList found)
    {
        lookup.RequireTable(strip.Data);
        if (!site.Index.Tables.TryGetValue(strip.Data.Id, out DataTable? table))
        {
            return false;
        }

        bool good = true;
        string[] columns = [.. table.Fields.Select(each => each.Name)];
        foreach (Reference column in new[] { strip.Label, strip.When, strip.Open.Column }.Concat(strip.Lines.Select(each => each.Column)).Where(each => !columns.Contains(each.Id)))
        {
            good = false;
            found.Add(ChartFindings.UnknownColumn, column.Where, $"'{table.Name}' has no column '{column.Id}'", $"use one of: {string.Join(", ", columns)}", Suggestion.For(column.Id, columns));
        }

        good &= RequireAtMost(table.Rows.Count, MostPhases, "phases", diagram, found) & RequireAtMost(strip.Scales.Count, MostScales, "scales", diagram, found);
        foreach (StripScale scale in strip.Scales)
        {
            good &= CheckSpans(scale, table.Rows.Count, found);
        }

        return good;
    }

    private static bool CheckSpans(StripScale scale, int phases, DiagnosticList found)
    {
        int before = 0;
        foreach (StripSpan span in scale.Spans)
        {
            bool isLast = span == scale.Spans[^1];
            if (span.Through <= before || span.Through > phases || (isLast && span.Through != phases))
            {
                string must = isLast ? $"the last span reaches through {phases}" : $"each span reaches further than the one before it, which ends with {before}";
                found.Add(DiagramFindings.SpansDoNotFit, span.Where, $"'{span.Box.Title.Text}' reaches through phase {span.Through} of {phases}", must);
                return false;
            }

            before = span.Through;
        }

        return true;
    }

    private static void CheckRoom(Diagram diagram, BoundSite site, DiagnosticList found)
    {
        DiagramContent content = DiagramReading.Read(diagram, site.Index, site.Timeline);
        foreach (DrawingSize size in DiagramDrawing.Sizes)
        {
            foreach (string words in DiagramDrawing.Draw(content, size).LeftOut.Distinct())
            {
                found.Add(DiagramFindings.NoRoom, diagram.Where, $"'{words}' has no room in the {size.Name} drawing", "use shorter words there");
            }
        }
    }
}
