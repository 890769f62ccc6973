using Site.Checking;
using Site.Commands;
using Site.Tests.Unit.Sites;

namespace Site.Tests.Unit.Commands;

public sealed class SurveyTextTests
{
    [Fact]
    public void A_site_of_short_texts_has_no_line()
    {
        Assert.Equal("", SurveyText.Line(SiteSurvey.Empty, "input"));
    }

    [Fact]
    public void One_line_tells_the_range_the_hardest_essay_and_the_unused_facts()
    {
        SiteSurvey survey = SiteCase.Survey(Repository.At("input"));

        string line = SurveyText.Line(survey, "input");

        Assert.Matches(@"^reading: grade [0-9.]+ to [0-9.]+ \(input/essays/[a-z0-9/-]+\.md\), [0-9]+ to [0-9]+ words a sentence; each of [0-9]+ facts is used\n$", line);
    }

    [Fact]
    public void Details_begin_with_the_hardest_essay()
    {
        SiteSurvey survey = SiteCase.Survey(Repository.At("input"));

        string[] lines = SurveyText.Details(survey, "input").TrimEnd('\n').Split('\n');

        Assert.Equal(survey.Readings.Count + 1, lines.Length);
        Assert.Equal("grade  words a sentence", lines[0]);
        Assert.EndsWith($"input/{survey.Readings.MaxBy(each => each.Grade)!.Path}", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_in_no_essay_are_listed_by_name()
    {
        SiteSurvey survey = SiteCase.Survey(Repository.At("tests", "specs", "input"));

        Assert.Equal("in no essay: share-overstates (support)\n", SurveyText.Details(survey, "input"));
    }
}
