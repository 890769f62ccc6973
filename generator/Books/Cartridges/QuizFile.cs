using System.Globalization;
using System.Xml.Linq;

namespace Site.Books.Cartridges;

/// <summary>
/// A quiz in the part of QTI 1.2 that Common Cartridge allows. The order of conditions, and the names of options and feedback,
/// are those from which Moodle and Canvas can tell which words belong to which answer.
/// </summary>
internal static class QuizFile
{
    public static readonly XNamespace Qti = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    private const string Response = "response";

    /// <summary>The name by which Canvas knows what is said to every answer.</summary>
    private const string ToAll = "general_fb";

    private const string Hint = "hint";

    /// <param name="questionLinks">Where an address leads in a question.</param>
    /// <param name="feedbackLinks">The same in feedback, where course systems do not look for files of the package.</param>
    public static XElement Of(Course course, CartridgeVersion version, CourseUnit unit, Func<string, string> questionLinks, Func<string, string> feedbackLinks) => new(
        Qti + "questestinterop",
        new XAttribute("xmlns", Qti),
        new XAttribute(XNamespace.Xmlns + "xsi", CourseManifest.Instance),
        new XAttribute(CourseManifest.Instance + "schemaLocation", $"{Qti} {version.Schema("qtiasiv1p2p1_v1p0")}"),
        new XElement(
            Qti + "assessment",
            new XAttribute("ident", $"quiz-{unit.Slug}"),
            new XAttribute("title", CourseManifest.QuizTitle(unit)),
            new XAttribute(XNamespace.Xml + "lang", course.Whole.Language),
            Metadata(("cc_profile", "cc.exam.v0p1"), ("qmd_assessmenttype", "Examination"), ("qmd_scoretype", "Percentage"), ("cc_maxattempts", "unlimited"), ("qmd_feedbackpermitted", "Yes"), ("qmd_hintspermitted", "Yes")),
            new XElement(Qti + "section", new XAttribute("ident", $"section-{unit.Slug}"), unit.Lesson!.Quiz.Select(each => Item(unit, each, html => CourseText.Piece(html, questionLinks), html => CourseText.Piece(html, feedbackLinks))))));

    /// <summary>How an option is called inside of its question: Moodle wants these two words of a true-or-false one.</summary>
    public static string OptionId(CourseQuestion question, int option) =>
        question.Kind != CourseQuestionKind.TrueFalse ? string.Create(CultureInfo.InvariantCulture, $"option-{option + 1}") : question.Options[option].Text == "True" ? "true" : "false";

    private static XElement Item(CourseUnit unit, CourseQuestion question, Func<string, string> asked, Func<string, string> told)
    {
        string profile = question.Kind switch
        {
            CourseQuestionKind.Choice => "multiple_choice",
            CourseQuestionKind.Several => "multiple_response",
            CourseQuestionKind.TrueFalse => "true_false",
            _ => "fib",
        };
        return new XElement(
            Qti + "item",
            new XAttribute("ident", $"quiz-{unit.Slug}.{question.Id}"),
            new XAttribute("title", char.ToUpperInvariant(question.Id[0]) + question.Id[1..].Replace('-', ' ')),
            new XElement(Qti + "itemmetadata", Metadata(("cc_profile", $"cc.{profile}.v0p1"), ("cc_weighting", "1"))),
            new XElement(Qti + "presentation", Material($"<p>{asked(question.Question)}</p>"), question.Kind == CourseQuestionKind.Text ? Blank() : Choices(question)),
            new XElement(
                Qti + "resprocessing",
                new XElement(Qti + "outcomes", new XElement(Qti + "decvar", new XAttribute("maxvalue", "100"), new XAttribute("minvalue", "0"), new XAttribute("varname", "SCORE"), new XAttribute("vartype", "Decimal"))),
                Conditions(question)),
            question.Options.Select((each, i) => Feedback($"{OptionId(question, i)}_fb", told(each.Feedback))),
            question.Feedback == "" ? null : Feedback(ToAll, told(question.Feedback)),
            question.Hint == "" ? null : new XElement(Qti + "itemfeedback", new XAttribute("ident", Hint), new XElement(Qti + "hint", new XElement(Qti + "hintmaterial", new XElement(Qti + "flow_mat", Material(told(question.Hint)))))));
    }

    private static XElement Choices(CourseQuestion question) => new(
        Qti + "response_lid",
        new XAttribute("ident", Response),
        new XAttribute("rcardinality", question.Kind == CourseQuestionKind.Several ? "Multiple" : "Single"),
        new XElement(Qti + "render_choice", question.Options.Select((each, i) => new XElement(Qti + "response_label", new XAttribute("ident", OptionId(question, i)), Material(CourseText.Piece(each.Text, addressOf: null))))));

    private static XElement Blank() => new(
        Qti + "response_str",
        new XAttribute("ident", Response),
        new XAttribute("rcardinality", "Single"),
        new XElement(Qti + "render_fib", new XElement(Qti + "response_label", new XAttribute("ident", "answer"), new XAttribute("rshuffle", "No"))));

    private static IEnumerable<XElement> Conditions(CourseQuestion question) => question.Kind switch
    {
        CourseQuestionKind.Text =>
        [
            Condition(goesOn: true, [new XElement(Qti + "other")], scores: false, [(ToAll, "Response")]),
            Condition(goesOn: false, Spellings(question.Accepted).Select(each => Equal(each, "No")), scores: true, []),
            .. Hints(question),
        ],
        CourseQuestionKind.Several =>
        [
            Condition(goesOn: true, [new XElement(Qti + "and", question.Options.Select((each, i) => each.IsRight ? Equal(OptionId(question, i), "Yes") : new XElement(Qti + "not", Equal(OptionId(question, i), "Yes"))))], scores: true, []),
            .. question.Options.Select((_, i) => Condition(goesOn: true, [Equal(OptionId(question, i), "Yes")], scores: false, [($"{OptionId(question, i)}_fb", "Response")])),
            .. Hints(question),
        ],
        _ => question.Options.Select((each, i) => Condition(
            goesOn: false,
            [Equal(OptionId(question, i), "Yes")],
            each.IsRight,
            [($"{OptionId(question, i)}_fb", "Response"), .. each.IsRight || question.Hint == "" ? Array.Empty<(string, string)>() : [(Hint, "Hint")]])),
    };

    private static IEnumerable<XElement> Hints(CourseQuestion question) => question.Hint == "" ? [] : [Condition(goesOn: false, [new XElement(Qti + "other")], scores: false, [(Hint, "Hint")])];

    /// <summary>Each answer as it is printed and as it is typed.</summary>
    public static IEnumerable<string> Spellings(IEnumerable<string> answers) => answers
        .SelectMany(each => new[] { each, each.Replace('’', '\'').Replace('‘', '\'').Replace('−', '-').Replace('–', '-').Replace('\u00a0', ' ').Replace('\u202f', ' ') })
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static XElement Condition(bool goesOn, IEnumerable<XElement> variables, bool scores, IEnumerable<(string Id, string Type)> feedback) => new(
        Qti + "respcondition",
        new XAttribute("continue", goesOn ? "Yes" : "No"),
        new XElement(Qti + "conditionvar", variables),
        scores ? new XElement(Qti + "setvar", new XAttribute("action", "Set"), new XAttribute("varname", "SCORE"), "100") : null,
        feedback.Select(each => new XElement(Qti + "displayfeedback", new XAttribute("feedbacktype", each.Type), new XAttribute("linkrefid", each.Id))));

    private static XElement Equal(string value, string minds) => new(Qti + "varequal", new XAttribute("case", minds), new XAttribute("respident", Response), value);

    private static XElement Feedback(string id, string html) => new(Qti + "itemfeedback", new XAttribute("ident", id), new XElement(Qti + "flow_mat", Material(html)));

    private static XElement Material(string html) => new(Qti + "material", new XElement(Qti + "mattext", new XAttribute("texttype", "text/html"), html));

    private static XElement Metadata(params IEnumerable<(string Label, string Entry)> fields) =>
        new(Qti + "qtimetadata", fields.Select(each => new XElement(Qti + "qtimetadatafield", new XElement(Qti + "fieldlabel", each.Label), new XElement(Qti + "fieldentry", each.Entry))));
}
