using System.Text;
using Site.Binding;
using Site.Books;
using Site.Books.Cartridges;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What the course for course systems is made of: the essays in reading order, each with its teaching notes.</summary>
internal static class CourseContents
{
    /// <param name="pages">All pages of the site.</param>
    /// <param name="id">Of the course, for ever.</param>
    public static Course Of(RenderContext context, IReadOnlyList<PageSource> pages, string id)
    {
        Dictionary<string, PageSource> byUrl = pages.ToDictionary(each => each.Url, StringComparer.Ordinal);
        Dictionary<string, BoundTeaching> teaching = context.Site.Teaching.ToDictionary(each => each.Notes.Slug, StringComparer.Ordinal);
        return new Course
        {
            Id = id,
            Whole = BookChapters.Whole(context),
            Stylesheet = context.Frame.Bytes("css/course.css"),
            Sections =
            [
                .. context.Settings.Sections
                    .Select(section => new CourseSection(section.Id, Typography.Curl(section.Title), [.. context.Site.Essays.Where(each => each.Essay.SectionId == section.Id && !each.Essay.IsDraft).Select(Unit)]))
                    .Where(each => each.Units.Count > 0),
            ],
        };

        CourseUnit Unit(BoundEssay bound) => new(bound.Essay.Slug, Typography.Curl(bound.Essay.Title), Page(bound.Essay.Url), teaching.TryGetValue(bound.Essay.Slug, out BoundTeaching? notes) ? Lesson(context, notes, Page) : null);

        BookPart Page(string url) => new(url, () => Encoding.UTF8.GetString(byUrl[url].File(context).Make().Span));
    }

    private static CourseLesson Lesson(RenderContext context, BoundTeaching bound, Func<string, BookPart> page)
    {
        ActivityModel activity = Pages.TeachPages.Activity(context, bound);
        return new CourseLesson(
            page(bound.Notes.Url),
            [.. bound.Notes.Discussion.Select(each => context.Inline(bound.Parsed[each.Question]).Value)],
            new CourseLink($"{activity.Scenario.Title}: {activity.State}", activity.Address),
            [.. bound.Notes.Quiz.Zip(QuizForms.Of(context, bound), Question)]);
    }

    private static CourseQuestion Question(QuizItem item, QuizItemModel shown) => new()
    {
        Id = item.Id,
        Kind = item.Kind switch
        {
            QuizKind.Choice => CourseQuestionKind.Choice,
            QuizKind.Several => CourseQuestionKind.Several,
            QuizKind.TrueFalse => CourseQuestionKind.TrueFalse,
            _ => CourseQuestionKind.Text,
        },
        Question = shown.Question.Html.Value,
        Options = [.. shown.Options.Select(each => new CourseOption(each.Text.Label.Value, each.IsRight, each.Feedback.Html.Value))],
        Accepted = shown.Accepted,
        Feedback = shown.Feedback?.Html.Value ?? "",
        Hint = shown.Hint?.Html.Value ?? "",
    };
}
