using System.Text;
using Site.Binding;
using Site.Charts;
using Site.Citing;
using Site.Documents;
using Site.Emitting;
using Site.Markdown;

namespace Site.Rendering;

/// <summary>The data of one chart to take away: what it shows as CSV, what each column means, and how it came about.</summary>
internal static class ChartPackage
{
    public static ReadOnlyMemory<byte> Zip(RenderContext context, BoundChart bound, RenderedChart rendered)
    {
        OutputFile csv = OutputFile.Text($"/{bound.Chart.Id}.csv", rendered.Csv);
        return Archive.Zip([DataFiles.Json("/datapackage.json", DataPackage.Of(context, bound, rendered, csv)), csv, OutputFile.Text("/README.md", Readme(context, bound, rendered))], context.Settings.AsOf);
    }

    private static string Readme(RenderContext context, BoundChart bound, RenderedChart rendered)
    {
        Chart chart = bound.Chart;
        CitedWork work = Citations.Of(context, chart);
        DataTable[] tables = [.. chart.Panels.Select(each => each.Data.Id).Distinct().Select(id => context.Index.Tables[id])];
        var text = new StringBuilder($"# {Typography.Curl(chart.Title)}\n\n{Typography.Curl(chart.Subtitle)}. {rendered.DataLabel}.\n\n{Typography.Curl(rendered.Description)}\n\n{context.Frame.Absolute(chart.Url)}\n");
        Part("Files",
        [
            $"- `{chart.Id}.csv`: every number that the chart shows. UTF-8, commas, names of the fields in the first line.",
            "- `datapackage.json`: the same file described for programs, as a Frictionless Data Package 2.0.",
        ]);
        Part("Fields", rendered.CsvFields.Select(each => $"- `{each.Name}`: {context.Ledger.Words(each.Description)}{(each.Unit == "" ? "" : $" Unit: {each.Unit}.")}"));
        Part("Method", Words(tables.Select(each => $"{each.Description} {each.Method}".Trim())));
        Part("What it does not show", [context.Plain(bound.NotShown)]);
        Part("Caveats", Words(tables.SelectMany(each => each.Caveats)).Select(each => $"- {each}"));
        Part("Sources", chart.Sources.Select(each => context.Index.Sources[each.Id]).Select(each => $"- {string.Join(". ", new[] { SourceWords.AuthorYear(each), Typography.Curl(each.Title), each.Url }.Where(part => part != ""))}"));
        Part("Licence", [.. Words(tables.Select(each => each.Licence)), $"The chart and the words about it: {context.Settings.Licence.Name}, {context.Settings.Licence.Url}"]);
        Part("Citation", Citations.Lines(work).Select(each => $"{each.Name}: {each.Text}\n").Append($"```\n{BibTeX.Write(work)}\n```"));
        return text.ToString();

        void Part(string name, IEnumerable<string> lines)
        {
            string[] all = [.. lines];
            if (all.Length > 0)
            {
                text.Append($"\n## {name}\n\n{string.Join('\n', all)}\n");
            }
        }

        IEnumerable<string> Words(IEnumerable<string> texts) => texts.Where(each => each != "").Distinct().Select(context.Ledger.Words);
    }
}
