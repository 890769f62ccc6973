using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Site.Documents;

namespace Site.Tests.Unit.Architecture;

public sealed partial class HouseRulesTests
{
    private const int LongestFile = 250;

    private static readonly Dictionary<string, string> LongOnPurpose = new()
    {
        ["theme/input/css/pages/home.css"] = "one page's looks, read from top to bottom",
    };

    private static readonly string[] Code = ["*.cs", "*.razor", "*.js", "*.mjs", "*.css"];

    [Fact]
    public void No_file_does_two_jobs_at_length()
    {
        var broken = from file in Own(Code)
                     let lines = File.ReadAllLines(Repository.At(file)).Length
                     where lines > LongestFile && !LongOnPurpose.ContainsKey(file)
                     select $"{file} has {lines} lines; past {LongestFile}, look for the second job";

        Rule.Holds(broken);
    }

    [Fact]
    public void Nothing_is_left_to_do_in_the_code()
    {
        var broken = Own([.. Code, "*.csproj", "*.props", "*.sln"]).SelectMany(OwnFiles.Lines).Where(each => LeftToDo().IsMatch(each.Text)).Select(each => each.ToString());

        Rule.Holds(broken);
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        var broken = from type in typeof(Essay).Assembly.GetTypes()
                     where type.Namespace?.StartsWith("Site", StringComparison.Ordinal) == true && EmptyName().IsMatch(type.Name)
                     select type.FullName!;

        Rule.Holds(broken);
    }

    [Fact]
    public void Every_type_of_more_than_a_few_fields_says_what_it_is()
    {
        HashSet<string> explained = [.. XDocument.Load(Path.ChangeExtension(typeof(Essay).Assembly.Location, ".xml")).Descendants("member").Select(each => each.Attribute("name")!.Value)];

        // Small records say it all by the names of their fields.
        var broken = from type in typeof(Essay).Assembly.GetExportedTypes()
                     where type.Namespace is "Site.Documents" or "Site.Diagnostics" or "Site.Loading" or "Site.Binding" or "Site.Checking" or "Site.Markdown"
                     where type.IsClass && type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Length > FewFields
                     where !explained.Contains("T:" + type.FullName)
                     select type.FullName!;

        Rule.Holds(broken);
    }

    [Fact]
    public void Numbers_that_travel_say_their_unit_or_shape()
    {
        HashSet<string> explained = [.. XDocument.Load(Path.ChangeExtension(typeof(Essay).Assembly.Location, ".xml")).Descendants("member").Select(each => each.Attribute("name")!.Value)];

        var broken = from type in typeof(Essay).Assembly.GetExportedTypes()
                     where type.Namespace == "Site.Documents"
                     from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                     where property.PropertyType == typeof(int) || property.PropertyType == typeof(decimal) || property.PropertyType == typeof(decimal?) || property.PropertyType == typeof(int?) || property.PropertyType == typeof(PartialDate)
                     let isOfRecord = type.GetConstructors().Any(each => each.GetParameters().Any(parameter => parameter.Name == property.Name))
                     where !isOfRecord && !explained.Contains($"P:{type.FullName}.{property.Name}") && !SaysItself().IsMatch(property.Name)
                     select $"{type.Name}.{property.Name}";

        Rule.Holds(broken);
    }

    private const int FewFields = 4;

    private static IEnumerable<string> Own(string[] patterns) =>
        from folder in new[] { "generator", "theme", "tests" }
        from pattern in patterns
        from file in OwnFiles.In(folder, pattern)
        where !file.EndsWith("HouseRulesTests.cs", StringComparison.Ordinal)
        select file;

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX|TBD|lorem ipsum|NotImplementedException)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeftToDo();

    [GeneratedRegex("(Manager|Helper|Service|Utils?|Info)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex("^(Date|Published|Updated)$")]
    private static partial Regex SaysItself();
}
