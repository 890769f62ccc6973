using System.Globalization;
using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

/// <summary>Joins each resource of <c>data/datapackage.json</c> with its CSV file, and reads each cell as its column's type says.</summary>
internal static class TableBinder
{
    private static readonly Dictionary<string, DataFieldType> TypeWords = new()
    {
        ["string"] = DataFieldType.Text,
        ["number"] = DataFieldType.Number,
        ["integer"] = DataFieldType.Integer,
        ["boolean"] = DataFieldType.Boolean,
        ["date"] = DataFieldType.Date,
        ["yearmonth"] = DataFieldType.YearMonth,
    };

    private const string Folder = "data/";

    public static IReadOnlyList<DataTable> Bind(LoadedSite site, HashSet<string> faulty, DiagnosticList found)
    {
        Dictionary<string, LoadedCsv> files = site.Csv.ToDictionary(each => each.Source.Path.Value[Folder.Length..]);
        List<DataTable> tables = [];
        if (site.FindData("data/datapackage.json") is { } package && MappingReader.Open(package.Root, "data package", found) is { } reader)
        {
            foreach (MappingReader resource in reader.Mappings("resources", "resource"))
            {
                if (Table(resource, files, site, found) is not { } table)
                {
                    faulty.Add(resource.OptionalText("name"));
                }
                else if (tables.Exists(each => each.Name == table.Name))
                {
                    resource.Bad(BindFindings.DuplicateId, resource.WhereOf("name"), $"two tables have the name '{table.Name}'", "give one of the files another name");
                }
                else
                {
                    tables.Add(table);
                }
            }

            reader.Ignore("$schema", "name", "title", "description", "homepage", "version", "created", "keywords", "contributors", "licenses", "sources");
            reader.Finish();
        }

        foreach (LoadedCsv file in files.Values.Where(_ => !site.IsBroken("data/datapackage.json")).OrderBy(each => each.Source.Path))
        {
            found.Add(BindFindings.MissingKey, file.Source.SpanAt(1, 1, file.Source.Line(1).Length), $"'{file.Source.Path.FileName}' has no entry in data/datapackage.json", "add a resource with its name, path and schema");
        }

        return tables;
    }

    private static DataTable? Table(MappingReader resource, Dictionary<string, LoadedCsv> files, LoadedSite site, DiagnosticList found)
    {
        string name = resource.Text("name");
        string path = resource.Text("path");
        string title = resource.Text("title");
        string description = resource.Text("description");
        List<DataField> fields = Fields(resource);
        IReadOnlyList<MappingReader> licences = resource.Mappings("licenses", "licence");
        IReadOnlyList<Reference> sources = resource.References("source-ids");
        string method = resource.OptionalText("method");
        IReadOnlyList<string> caveats = resource.Texts("caveats");
        resource.Ignore("type", "format", "mediatype", "encoding", "dialect", "sources", "homepage");
        bool isGood = resource.Finish();
        if (name != "" && name != Path.GetFileNameWithoutExtension(path))
        {
            resource.Bad(BindFindings.BadValue, resource.WhereOf("name"), $"the table '{name}' is called otherwise than its file '{path}'", $"write \"name\": \"{Path.GetFileNameWithoutExtension(path)}\"");
        }

        if (!files.Remove(path, out LoadedCsv? file))
        {
            if (!site.IsBroken($"data/{path}"))
            {
                resource.Bad(BindFindings.BadValue, resource.WhereOf("path"), $"there is no file 'data/{path}'", "put it there, or correct the path", Suggestion.For(path, files.Keys));
            }

            return null;
        }

        if (!isGood || !resource.IsGood || !CheckHeader(file, fields, found) | !CheckCells(file, fields, found))
        {
            return null;
        }

        return new DataTable
        {
            Name = name,
            Title = title,
            Description = description,
            Method = method,
            Caveats = caveats,
            Licence = string.Join(" ", licences.Select(each => each.OptionalText("title"))),
            LicenceName = string.Join("-", licences.Select(each => each.OptionalText("name"))),
            Sources = sources,
            Fields = fields,
            Rows = [.. file.Rows.Select(row => new DataRow([.. row.Select(cell => cell.Text)]))],
            Csv = file.Bytes,
        };
    }

    private static List<DataField> Fields(MappingReader resource)
    {
        if (resource.OptionalMapping("schema", "schema") is not { } schema)
        {
            resource.Missing("schema");
            return [];
        }

        List<DataField> fields = [.. schema.Mappings("fields", "field").Select(Field)];
        schema.Ignore("missingValues", "primaryKey", "$schema");
        schema.Finish();
        return fields;
    }

    private static DataField Field(MappingReader keys)
    {
        var field = new DataField
        {
            Name = keys.Text("name"),
            Type = keys.Word("type", TypeWords),
            Title = keys.Text("title"),
            Description = keys.OptionalText("description"),
            Unit = keys.OptionalText("unit") is var unit and not "-" ? unit : "",
            Source = keys.OptionalText("source"),
            Licence = keys.OptionalText("licence"),
        };
        keys.Ignore("format", "constraints", "example");
        keys.Finish();
        return field;
    }

    private static bool CheckHeader(LoadedCsv file, List<DataField> fields, DiagnosticList found)
    {
        bool same = file.Header.Select(each => each.Text).SequenceEqual(fields.Select(each => each.Name));
        if (!same)
        {
            LoadedCell first = file.Header.Where((cell, i) => i >= fields.Count || cell.Text != fields[i].Name).FirstOrDefault(file.Header[^1]);
            found.Add(BindFindings.BadCell, first.Where, $"the columns differ from data/datapackage.json at '{first.Text}'", $"make the header {string.Join(",", fields.Select(each => each.Name))}, or correct the schema");
        }

        return same;
    }

    private static bool CheckCells(LoadedCsv file, List<DataField> fields, DiagnosticList found)
    {
        bool good = true;
        foreach (IReadOnlyList<LoadedCell> row in file.Rows)
        {
            for (int i = 0; i < Math.Min(row.Count, fields.Count); i++)
            {
                if (row[i].Text != "" && Problem(fields[i].Type, row[i].Text) is { } problem)
                {
                    good = false;
                    found.Add(BindFindings.BadCell, row[i].Where, $"'{row[i].Text}' in column '{fields[i].Name}' is not {problem.What}", problem.Fix);
                }
                else if (fields[i].Type == DataFieldType.Text && IsFormula(row[i].Text))
                {
                    found.Add(BindFindings.RunnableCell, row[i].Where, $"'{row[i].Text}' begins like a formula", "begin the cell with a letter or digit");
                }
            }
        }

        return good;
    }

    private static (string What, string Fix)? Problem(DataFieldType type, string text) => type switch
    {
        DataFieldType.Number when !NumberRule.TryParse(text, out _) => ("a number", "write digits with a decimal point, without separators, units or signs such as %"),
        DataFieldType.Integer when !NumberRule.TryParse(text, out decimal whole) || whole != decimal.Truncate(whole) => ("a whole number", "write digits only"),
        DataFieldType.Boolean when text is not ("true" or "false") => ("'true' or 'false'", "write 'true' or 'false', or leave the cell empty"),
        DataFieldType.Date when !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => ("a date", "write year-month-day, such as 2026-06-04"),
        DataFieldType.YearMonth when !DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => ("a month", "write year-month, such as 2026-06"),
        _ => null,
    };

    private static bool IsFormula(string text) =>
        text.Length > 1 && (text[0] == '=' || (text[0] is '+' or '-' or '@' && char.IsLetter(text[1])));
}
