using System.Globalization;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Commands;

/// <summary>The beginning of a chart: the first column of numbers of a data table, over its dates or its names.</summary>
internal static class NewChart
{
    public static NewDocument Of(NewSite site, string id, string data)
    {
        DataTable[] tables = [.. site.Site.Tables];
        if (tables.FirstOrDefault(each => each.Name == data) is not { } table)
        {
            string[] names = [.. tables.Select(each => each.Name)];
            return NewDocument.Refused($"there is no data table '{data}'", $"use one of: {string.Join(", ", names)}", Suggestion.For(data, names));
        }

        if (site.Addresses.Contains($"/charts/{id}/"))
        {
            return NewDocument.Refused($"there is a chart '{id}' already", "choose another id");
        }

        DataField[] numbers = [.. table.Fields.Where(each => each.Type is DataFieldType.Number or DataFieldType.Integer)];
        DataField? value = numbers.FirstOrDefault(each => each.Unit != "") ?? numbers.FirstOrDefault();
        DataField? position = table.Fields.FirstOrDefault(IsDate) ?? table.Fields.FirstOrDefault(each => each.Type == DataFieldType.Text);
        if (value is null || position is null)
        {
            return NewDocument.Refused($"the table '{data}' has no column of {(value is null ? "numbers" : "dates or names")} to begin with", "choose another table");
        }

        if (value.Unit == "")
        {
            return NewDocument.Refused($"the column '{value.Name}' of '{data}' has no unit, and a number without one says nothing", "write '\"unit\": \"…\"' in its field of data/datapackage.json");
        }

        if (!Sources(site, table).Any())
        {
            return NewDocument.Refused($"the table '{data}' names no source that the ledger knows", "write '\"source-ids\": [\"…\"]' in its resource of data/datapackage.json, with ids of ledger/sources.yml");
        }

        return new NewDocument("", $"charts/{id}.yml", Text(site, table, value, position), "say in its title what a reader sees, then look at it in the preview");
    }

    private static string Text(NewSite site, DataTable table, DataField value, DataField position)
    {
        string axes = IsDate(position)
            ? $$"""
              x: { type: date }
              y: { type: linear }
              marks:
                - { type: dot, at: {{position.Name}}, value: {{value.Name}} }
              """
            : $$"""
              x: { type: linear }
              y: { type: category, label: "{{{position.Name}}}" }
              marks:
                - { type: bar, value: {{value.Name}} }
              """;
        return $"""
            title: {YamlText.Of(table.Title)}
            subtitle: {YamlText.Of(HasUnit(value) ? $"{value.Title}, {value.Unit}" : value.Title)}
            alt: {YamlText.Of($"{(IsDate(position) ? "Points" : "Bars")} for {value.Title}, by {position.Title}.")}
            not-shown: What lies between the rows of the table, and how sure each of them is.
            status: estimate
            as-of: {AsOf(site, table, position)}
            sources: [{string.Join(", ", Sources(site, table))}]
            data: {table.Name}
            {axes}

            """;
    }

    private static bool IsDate(DataField field) => field.Type is DataFieldType.Date or DataFieldType.YearMonth;

    private static bool HasUnit(DataField field) => field.Unit is not ("" or "-") && !field.Unit.StartsWith("per row", StringComparison.Ordinal);

    /// <summary>The last date of the table; where it has none, the day for which the content was checked.</summary>
    private static string AsOf(NewSite site, DataTable table, DataField position)
    {
        int column = table.FieldIndex(position.Name);
        string? last = IsDate(position) ? table.Rows.Select(each => each.Cells[column]).Where(each => each != "").Order(StringComparer.Ordinal).LastOrDefault() : null;
        return last ?? string.Create(CultureInfo.InvariantCulture, $"{site.Site.Settings?.AsOf ?? default:yyyy-MM-dd}");
    }

    private static IEnumerable<string> Sources(NewSite site, DataTable table) =>
        table.SourceIds.Concat(table.Fields.Select(each => each.Source)).Where(site.Site.Index.Sources.ContainsKey).Distinct(StringComparer.Ordinal);
}
