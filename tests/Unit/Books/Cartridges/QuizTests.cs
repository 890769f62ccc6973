using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Books.Cartridges;
using Site.Markdown;

namespace Site.Tests.Unit.Books.Cartridges;

/// <summary>Quizzes, read as Moodle and Canvas read them, against the keys that the pages for teachers print.</summary>
public sealed class QuizTests
{
    private static readonly XNamespace Qti = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    private static readonly string[] Removed = ["response_num", "response_grp", "response_xy", "varlt", "varlte", "vargt", "vargte", "or", "render_slider", "render_hotspot", "varinside", "durequal"];

    private static readonly string[] Profiles = ["cc.multiple_choice.v0p1", "cc.multiple_response.v0p1", "cc.true_false.v0p1", "cc.fib.v0p1"];

    [Fact]
    public async Task A_quiz_is_one_assessment_of_one_section_with_what_the_profile_allows()
    {
        foreach (Package package in await Package.AllAsync())
        {
            foreach ((string slug, XElement quiz) in Quizzes(package))
            {
                Assert.Equal(Qti + "questestinterop", quiz.Name);
                XElement assessment = Assert.Single(quiz.Elements(Qti + "assessment"));
                Assert.Equal($"quiz-{slug}", (string?)assessment.Attribute("ident"));
                Assert.NotEqual("", (string?)assessment.Attribute("title"));
                Dictionary<string, string> metadata = Metadata(assessment.Element(Qti + "qtimetadata")!);
                Assert.Equal(("cc.exam.v0p1", "Examination", "Percentage"), (metadata["cc_profile"], metadata["qmd_assessmenttype"], metadata["qmd_scoretype"]));
                XElement section = Assert.Single(assessment.Elements(Qti + "section"));
                Assert.NotNull(section.Attribute("ident"));
                Assert.InRange(section.Elements(Qti + "item").Count(), 6, 10);
                Assert.DoesNotContain(quiz.Descendants(), each => Removed.Contains(each.Name.LocalName));
                Assert.All(quiz.Descendants().SelectMany(each => each.DescendantNodes().OfType<XText>()), each => Assert.True(each.Parent!.Name == Qti + "varequal" || each.Value.All(char.IsAscii), each.Value));
            }
        }
    }

    [Fact]
    public async Task Questions_are_named_once_in_all_quizzes_and_carry_their_metadata()
    {
        Package package = await Package.OfAsync(CartridgeVersion.V11);
        XElement[] items = [.. Quizzes(package).SelectMany(each => each.Quiz.Descendants(Qti + "item"))];

        Assert.True(items.Length > 200);
        Assert.Equal(items.Length, items.Select(each => each.Attribute("ident")!.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (XElement item in items)
        {
            Dictionary<string, string> metadata = Metadata(item.Element(Qti + "itemmetadata")!.Element(Qti + "qtimetadata")!);
            Assert.Contains(metadata["cc_profile"], Profiles);
            Assert.InRange(int.Parse(metadata["cc_weighting"], System.Globalization.CultureInfo.InvariantCulture), 1, 99);
            XElement score = Assert.Single(item.Descendants(Qti + "decvar"));
            Assert.Equal(("SCORE", "Decimal", "0", "100"), ((string?)score.Attribute("varname"), (string?)score.Attribute("vartype"), (string?)score.Attribute("minvalue"), (string?)score.Attribute("maxvalue")));
            string[] labels = [.. item.Descendants(Qti + "response_label").Select(each => each.Attribute("ident")!.Value)];
            Assert.Equal(labels.Length, labels.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            string response = item.Element(Qti + "presentation")!.Elements().Single(each => each.Name.LocalName.StartsWith("response_", StringComparison.Ordinal)).Attribute("ident")!.Value;
            Assert.All(item.Descendants(Qti + "varequal"), each => Assert.Equal(response, (string?)each.Attribute("respident")));
            string[] told = [.. item.Elements(Qti + "itemfeedback").Select(each => each.Attribute("ident")!.Value)];
            Assert.Equal(told.Order(), item.Descendants(Qti + "displayfeedback").Select(each => each.Attribute("linkrefid")!.Value).Distinct().Order());

            // Canvas takes feedback with such a name for that of a whole question.
            Assert.DoesNotContain(told, each => each != "general_fb" && Regex.IsMatch(each, "wrong|correct|solution|general_|_all|_i?c$", RegexOptions.IgnoreCase));
            Assert.Single(item.Descendants(Qti + "setvar"));
        }
    }

    [Fact]
    public async Task Moodle_reads_the_questions_the_keys_and_the_feedback_that_teachers_see()
    {
        Package package = await Package.OfAsync(CartridgeVersion.V11);
        foreach ((string slug, XElement quiz) in Quizzes(package))
        {
            ReadQuestion[] read = [.. quiz.Descendants(Qti + "item").Select(MoodleReading.Question)];
            IElement[] printed = [.. (await new HtmlParser().ParseDocumentAsync(await WholeSite.ReadAsync($"/teach/{slug}/"))).QuerySelectorAll(".key > li")];

            Assert.Equal(printed.Length, read.Length);
            foreach ((IElement expected, ReadQuestion question) in printed.Zip(read))
            {
                Assert.Equal(Words(expected.QuerySelector(".key__question")!), Words(question.Text));
                if (question.Profile == "cc.fib.v0p1")
                {
                    string[] accepted = [.. expected.QuerySelectorAll("[data-accepted]").Select(each => each.TextContent.Trim())];
                    Assert.Equal([], accepted.Except(question.Answers.Select(each => each.Text)));
                    Assert.All(question.Answers, each => Assert.True(each.IsRight));
                    Assert.Equal(Words(expected.QuerySelector("[data-why]")!), Words(question.GeneralFeedback));
                    continue;
                }

                IElement[] options = [.. expected.QuerySelectorAll(".key__option")];
                Assert.Equal(options.Select(each => each.HasAttribute("data-right")), question.Answers.Select(each => each.IsRight));
                Assert.Equal(options.Select(each => Words(each.QuerySelector("[data-why]")!)), question.Answers.Select(each => Words(each.Feedback)));
                Assert.Equal(options.Select(each => Unmarked(each.Children[1])), question.Answers.Select(each => Words(each.Text)));
                Assert.Equal(question.Profile != "cc.multiple_response.v0p1", question.GeneralFeedback == "");
            }
        }
    }

    [Fact]
    public async Task Every_kind_of_question_that_is_written_is_packed_as_such()
    {
        Package package = await Package.OfAsync(CartridgeVersion.V11);
        foreach ((string slug, XElement quiz) in Quizzes(package))
        {
            string[] written = [.. Regex.Matches(await File.ReadAllTextAsync(Repository.At("input", "teaching", $"{slug}.yml")), "^    kind: (\\S+)", RegexOptions.Multiline).Select(each => each.Groups[1].Value switch
            {
                "choice" => Profiles[0],
                "several" => Profiles[1],
                "true-false" => Profiles[2],
                _ => Profiles[3],
            })];
            Assert.Equal(written, quiz.Descendants(Qti + "item").Select(each => MoodleReading.Question(each).Profile));
        }
    }

    [Fact]
    public async Task Numbers_in_keys_are_those_of_the_ledger()
    {
        Package package = await Package.OfAsync(CartridgeVersion.V11);
        Dictionary<string, string> words = JsonDocument.Parse(await WholeSite.ReadAsync("/ledger.json")).RootElement.GetProperty("facts").EnumerateArray().ToDictionary(each => each.GetProperty("id").GetString()!, each => each.TryGetProperty("words", out JsonElement said) ? said.GetString()! : "");
        int keys = 0;
        foreach ((string slug, XElement quiz) in Quizzes(package))
        {
            string[] right = [.. quiz.Descendants(Qti + "item").SelectMany(each => MoodleReading.Question(each).Answers).Where(each => each.IsRight).Select(each => Words(each.Text))];
            foreach (Match key in Regex.Matches(await File.ReadAllTextAsync(Repository.At("input", "teaching", $"{slug}.yml")), "- text: \"?\\[\\]\\(fact:([a-z0-9-]+)\\)\"?\r?\n +correct: true"))
            {
                keys++;
                Assert.Contains(right, each => string.Equals(each, Typography.Curl(words[key.Groups[1].Value]), StringComparison.OrdinalIgnoreCase));
            }
        }

        Assert.True(keys >= 5, $"{keys} keys");
    }

    [Fact]
    public async Task Links_in_feedback_lead_to_the_web_and_in_questions_to_files_or_the_web()
    {
        Package package = await Package.OfAsync(CartridgeVersion.V13);
        foreach ((string _, XElement quiz) in Quizzes(package))
        {
            foreach (XElement text in quiz.Descendants(Qti + "mattext"))
            {
                bool isQuestion = text.Parent!.Parent!.Name == Qti + "presentation";
                Assert.All(Regex.Matches(text.Value, "href=\"([^\"]*)\"").Select(each => each.Groups[1].Value), each =>
                    Assert.True(each.StartsWith("https://", StringComparison.Ordinal) || (isQuestion && package.Files.ContainsKey(ContentTests.FromFileBase("quizzes/x.xml", each))), each));
            }
        }
    }

    private static IEnumerable<(string Slug, XElement Quiz)> Quizzes(Package package) =>
        package.Of(package.Version.QuizType).Select(each => (each.Attribute("identifier")!.Value["quiz-".Length..], package.Xml(package.FilesOf(each).Single())));

    private static Dictionary<string, string> Metadata(XElement metadata) =>
        metadata.Elements(Qti + "qtimetadatafield").ToDictionary(each => each.Element(Qti + "fieldlabel")!.Value, each => each.Element(Qti + "fieldentry")!.Value);

    private static string Words(string html) => Words(new HtmlParser().ParseDocument(html).Body!);

    private static string Words(IElement element) => Regex.Replace(element.TextContent, "\\s+", " ").Trim();

    /// <summary>What an option says without how sure it is: that would give the key away.</summary>
    private static string Unmarked(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (IElement mark in copy.QuerySelectorAll(".visually-hidden"))
        {
            mark.Remove();
        }

        return Words(copy);
    }
}
