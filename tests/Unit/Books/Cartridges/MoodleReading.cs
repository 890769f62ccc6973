using System.Xml.Linq;

namespace Site.Tests.Unit.Books.Cartridges;

/// <summary>A question as Moodle takes it out of a cartridge.</summary>
internal sealed record ReadQuestion(string Profile, string Text, string GeneralFeedback, IReadOnlyList<ReadAnswer> Answers);

internal sealed record ReadAnswer(string Text, bool IsRight, string Feedback);

/// <summary>
/// Reads a question by the rules of Moodle's converter of Common Cartridge 1.1: which paths it follows, which condition it takes for
/// which answer, and what it takes for feedback on the whole question.
/// </summary>
internal static class MoodleReading
{
    private static readonly XNamespace Qti = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    public static ReadQuestion Question(XElement item)
    {
        string profile = item.Element(Qti + "itemmetadata")!.Element(Qti + "qtimetadata")!.Elements().Single(each => each.Element(Qti + "fieldlabel")!.Value == "cc_profile").Element(Qti + "fieldentry")!.Value;
        XElement presentation = item.Element(Qti + "presentation")!;
        return new ReadQuestion(profile, presentation.Element(Qti + "material")!.Element(Qti + "mattext")!.Value, General(item), [.. profile == "cc.fib.v0p1" ? Accepted(item) : Options(item, profile)]);
    }

    private static IEnumerable<XElement> Conditions(XElement item) => item.Element(Qti + "resprocessing")!.Elements(Qti + "respcondition");

    /// <summary>All that is told on conditions after which reading goes on.</summary>
    private static string General(XElement item) => string.Join(' ', Conditions(item).Where(each => (string?)each.Attribute("continue") == "Yes").SelectMany(each => Told(item, each)).Where(each => each != ""));

    private static IEnumerable<ReadAnswer> Accepted(XElement item)
    {
        XElement right = Conditions(item).First(each => each.Element(Qti + "setvar")?.Value == "100");
        return right.Element(Qti + "conditionvar")!.Elements(Qti + "varequal").Select(each => new ReadAnswer(each.Value, true, ""));
    }

    private static IEnumerable<ReadAnswer> Options(XElement item, string profile)
    {
        XElement[] labels = [.. item.Element(Qti + "presentation")!.Element(Qti + "response_lid")!.Element(Qti + "render_choice")!.Elements(Qti + "response_label")];
        if (profile == "cc.true_false.v0p1")
        {
            Assert.Equal(["false", "true"], labels.Select(each => each.Attribute("ident")!.Value).Order());
        }

        string[] several =
        [
            .. item.Descendants(Qti + "setvar").Where(each => (string?)each.Attribute("varname") == "SCORE" && each.Value == "100")
                .SelectMany(each => each.Parent!.Element(Qti + "conditionvar")!.Descendants(Qti + "varequal"))
                .Where(each => (string?)each.Attribute("case") == "Yes" && each.Parent!.Name != Qti + "not")
                .Select(each => each.Value),
        ];
        foreach (XElement label in labels)
        {
            string id = label.Attribute("ident")!.Value;
            XElement[] own = [.. Conditions(item).Where(each => string.Equals(each.Element(Qti + "conditionvar")!.Element(Qti + "varequal")?.Value, id, StringComparison.OrdinalIgnoreCase))];
            bool isRight = profile == "cc.multiple_response.v0p1" ? several.Contains(id) : own.Any(each => each.Element(Qti + "setvar") is not null);
            yield return new ReadAnswer(label.Element(Qti + "material")!.Element(Qti + "mattext")!.Value, isRight, string.Join(' ', own.SelectMany(each => Told(item, each)).Where(each => each != "")));
        }
    }

    private static IEnumerable<string> Told(XElement item, XElement condition) => condition.Elements(Qti + "displayfeedback").Select(shown =>
        item.Elements(Qti + "itemfeedback").First(each => each.Attribute("ident")!.Value == shown.Attribute("linkrefid")!.Value).Element(Qti + "flow_mat")?.Element(Qti + "material")?.Element(Qti + "mattext")?.Value ?? "");
}
