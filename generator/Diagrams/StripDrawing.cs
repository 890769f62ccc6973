using Site.Charts;

namespace Site.Diagrams;

/// <summary>Phases in a row with the other scales below them; in the narrow drawing phases go down and the scales stand beside them.</summary>
internal static class StripDrawing
{
    private const double Gap = 5;
    private const double NarrowPadding = 6;

    /// <summary>How wide the phases are in the narrow drawing, as a multiple of a scale.</summary>
    private const double PhaseShare = 1.15;

    public static void Draw(StripContent strip, DiagramSketch sketch)
    {
        if (sketch.Size == DrawingSize.Narrow)
        {
            Down(strip, sketch);
        }
        else
        {
            Across(strip, sketch);
        }
    }

    private static void Across(StripContent strip, DiagramSketch sketch)
    {
        double room = sketch.Size.Width - 2;
        double width = (room - ((strip.Phases.Count - 1) * Gap)) / strip.Phases.Count;
        SpanContent[] phases = [.. strip.Phases.Select((each, i) => new SpanContent(each, i, i))];
        double top = 1;
        foreach ((BoxContent head, IReadOnlyList<SpanContent> spans) in strip.Scales.Select(each => (each.Head, each.Spans)).Prepend((strip.Head, phases)))
        {
            top = sketch.Put(sketch.Layout(head, room), 1, top).Bottom + Gap;
            BoxLayout[] layouts = [.. spans.Select(each => sketch.Layout(each.Box, Length(each.First, each.Last)))];
            double height = layouts.Max(each => each.Height);
            for (int i = 0; i < layouts.Length; i++)
            {
                sketch.Put(layouts[i], 1 + (spans[i].First * (width + Gap)), top, height);
            }

            top += height + 18;
        }

        double Length(int first, int last) => ((last - first + 1) * (width + Gap)) - Gap;
    }

    private static void Down(StripContent strip, DiagramSketch sketch)
    {
        double room = sketch.Size.Width - 2;
        double column = Math.Floor((room - (strip.Scales.Count * Gap)) / (strip.Scales.Count + PhaseShare));
        double phase = room - (strip.Scales.Count * (column + Gap));
        double Left(int scale) => 1 + phase + Gap + (scale * (column + Gap));

        // The heads tell which column is which.
        BoxLayout[] heads = [sketch.Layout(strip.Head, phase, NarrowPadding), .. strip.Scales.Select(each => sketch.Layout(each.Head, column, NarrowPadding))];
        double headHeight = heads.Max(each => each.Height);
        sketch.Put(heads[0], 1, 1, headHeight);
        for (int i = 0; i < strip.Scales.Count; i++)
        {
            sketch.Put(heads[i + 1], Left(i), 1, headHeight);
        }

        BoxLayout[] phases = [.. strip.Phases.Select(each => sketch.Layout(each, phase, NarrowPadding))];
        BoxLayout[][] spans = [.. strip.Scales.Select(scale => scale.Spans.Select(each => sketch.Layout(each.Box, column, NarrowPadding)).ToArray())];
        double[] tops = Tops(strip, phases, spans, headHeight + 12);
        for (int i = 0; i < phases.Length; i++)
        {
            sketch.Put(phases[i], 1, tops[i], tops[i + 1] - tops[i] - Gap);
            for (int scale = 0; scale < spans.Length; scale++)
            {
                IReadOnlyList<SpanContent> own = strip.Scales[scale].Spans;
                for (int n = 0; n < own.Count; n++)
                {
                    if (own[n].First == i)
                    {
                        sketch.Put(spans[scale][n], Left(scale), tops[i], tops[own[n].Last + 1] - tops[i] - Gap);
                    }
                }
            }
        }
    }

    /// <summary>Where each phase begins, and where the last ends: as high as the phase needs, and the spans that end with it.</summary>
    private static double[] Tops(StripContent strip, BoxLayout[] phases, BoxLayout[][] spans, double top)
    {
        double[] tops = new double[phases.Length + 1];
        tops[0] = top;
        for (int i = 0; i < phases.Length; i++)
        {
            double bottom = tops[i] + phases[i].Height;
            for (int scale = 0; scale < spans.Length; scale++)
            {
                for (int n = 0; n < spans[scale].Length; n++)
                {
                    SpanContent span = strip.Scales[scale].Spans[n];
                    bottom = span.Last == i ? Math.Max(bottom, tops[span.First] + spans[scale][n].Height) : bottom;
                }
            }

            tops[i + 1] = bottom + Gap;
        }

        return tops;
    }
}
