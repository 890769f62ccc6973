using System.Text.Json;
using Site.Documents;

namespace Site.Scenarios;

/// <summary>The chart of a function as the scripts know it.</summary>
internal static class ScenarioChartSpec
{
    public static void Write(Utf8JsonWriter writer, ScenarioChart chart)
    {
        writer.WriteStartObject("chart");
        ScenarioSpec.Words(writer, "title", chart.Title);
        writer.WriteString("kind", chart.Kind.ToString().ToLowerInvariant());
        ScenarioSpec.Words(writer, "description", chart.Description.Text);
        Axis(writer, "x", chart.X, chart.Grid is not null);
        if (chart.Y is { } y)
        {
            Axis(writer, "y", y, chart.Grid is not null);
        }

        writer.WriteNumber("points", chart.Points);
        if (chart.Kind == ScenarioChartKind.Lines)
        {
            ScenarioSpec.List(writer, "curves", chart.Curves, each => Curve(writer, each));
        }

        if (chart.Kind == ScenarioChartKind.Rows)
        {
            ScenarioSpec.List(writer, "rows", chart.Rows, each => Row(writer, each));
        }

        if (chart.Grid is { } grid)
        {
            writer.WriteString("output", grid.Output.Id);
            ScenarioSpec.Number(writer, "boundary", grid.Boundary);
            ScenarioSpec.Words(writer, "above", grid.Above);
            ScenarioSpec.Words(writer, "below", grid.Below);
        }

        ScenarioSpec.List(writer, "lines", chart.Lines, each =>
        {
            writer.WriteString("axis", each.Axis == AxisName.X ? "x" : "y");
            Quantity(writer, "value", each.Value);
            ScenarioSpec.Words(writer, "label", each.Label);
        });
        writer.WriteEndObject();
    }

    private static void Axis(Utf8JsonWriter writer, string name, ScenarioAxis axis, bool isOfGrid)
    {
        writer.WriteStartObject(name);
        ScenarioSpec.Words(writer, "title", axis.Title);
        Quantity(writer, "min", axis.Min);
        Quantity(writer, "max", axis.Max);
        writer.WriteString("scale", axis.IsLog ? "log" : "linear");
        writer.WriteString("format", axis.Format);
        if (axis.Ticks.Count > 0)
        {
            writer.WriteStartArray("ticks");
            foreach (decimal tick in axis.Ticks)
            {
                writer.WriteNumberValue(tick);
            }

            writer.WriteEndArray();
        }

        ScenarioSpec.OptionalText(writer, "parameter", axis.Parameter?.Id ?? "");
        if (isOfGrid)
        {
            writer.WriteNumber("steps", axis.Steps);
        }

        writer.WriteEndObject();
    }

    private static void Curve(Utf8JsonWriter writer, ScenarioCurve curve)
    {
        writer.WriteString("id", curve.Id);
        ScenarioSpec.Words(writer, "name", curve.Name);
        ScenarioSpec.OptionalText(writer, "output", curve.Output?.Id ?? "");
        writer.WriteNumber("series", curve.Series);
        writer.WriteBoolean("dashed", curve.IsDashed);
        writer.WriteBoolean("points", curve.IsPoints);
    }

    private static void Row(Utf8JsonWriter writer, ScenarioRow row)
    {
        ScenarioSpec.Words(writer, "name", row.Name);
        ScenarioSpec.OptionalText(writer, "output", row.Output?.Id ?? "");
        foreach ((string name, decimal? number) in new[] { ("value", row.Value), ("low", row.Low), ("high", row.High) })
        {
            if (number is { } given)
            {
                ScenarioSpec.Number(writer, name, given);
            }
        }

        writer.WriteNumber("series", row.Series);
    }

    private static void Quantity(Utf8JsonWriter writer, string name, ScenarioQuantity quantity)
    {
        if (quantity.Key is { } key)
        {
            writer.WriteString(name, key.Id);
        }
        else
        {
            ScenarioSpec.Number(writer, name, quantity.Number);
        }
    }
}
