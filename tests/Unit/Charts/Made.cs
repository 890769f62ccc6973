using Site.Binding;
using Site.Charts;
using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Tests.Unit.Charts;

/// <summary>Charts and tables made of a few lines of text.</summary>
internal static class Made
{
    public static readonly ChartCredit Credit = new("Source: Doe 2026.", "Small site, https://small.example/charts/growth/. CC BY 4.0.");

    private const string Head = """
        title: Growth
        subtitle: Points per year
        alt: Points.
        not-shown: Anything else.
        status: estimate
        as-of: 2026
        sources: [doe2026loops]

        """;

    /// <param name="panel">The keys of data, axes and marks; the data table is called <c>growth</c>.</param>
    public static Chart Chart(string panel, string head = Head)
    {
        var found = new DiagnosticList();
        var source = new SourceText(new InputPath("charts/growth.yml"), head + panel);
        Chart? chart = ChartBinder.Bind(new LoadedData(source, YamlReader.Read(source, found)!), found);
        Assert.Empty(found.Sorted.Select(each => DiagnosticText.Write(each, "input")));
        return chart!;
    }

    /// <param name="csv">The first line names the columns; columns whose cells are all numbers are columns of numbers, of points.</param>
    public static DataTable Table(string csv, string name = "growth")
    {
        string[][] lines = [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
        return new DataTable
        {
            Name = name,
            Title = "Growth",
            Description = "A made table.",
            Fields = [.. lines[0].Select((field, i) => Field(field, lines.Skip(1).Select(line => line[i])))],
            Rows = [.. lines.Skip(1).Select(line => new DataRow(line))],
            Csv = default,
        };
    }

    public static Plot Plot(string panel, string csv) => PlotBuilder.Build(Chart(panel), [Table(csv)]);

    public static RenderedChart Rendered(string panel, string csv) => ChartRendering.Render(Chart(panel), [Table(csv)], Credit);

    private static DataField Field(string name, IEnumerable<string> cells)
    {
        bool isNumber = cells.All(cell => cell == "" || NumberRule.TryParse(cell, out _));
        return new DataField
        {
            Name = name,
            Title = char.ToUpperInvariant(name[0]) + name[1..],
            Type = isNumber ? DataFieldType.Number : DataFieldType.Text,
            Unit = isNumber ? "points" : "",
        };
    }
}
