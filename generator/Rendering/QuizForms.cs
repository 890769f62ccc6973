using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Makes of the questions of a quiz what pages and packages show: HTML with links, HTML for labels, plain words.</summary>
internal static class QuizForms
{
    public static IReadOnlyList<QuizItemModel> Of(RenderContext context, BoundTeaching bound) => [.. bound.Notes.Quiz.Select(each => Item(context, bound, each))];

    private static QuizItemModel Item(RenderContext context, BoundTeaching bound, QuizItem item)
    {
        return new QuizItemModel
        {
            Id = item.Id,
            Kind = TeachingWords.Of(item.Kind),
            Question = Form(item.Question),
            Options = [.. item.Options.Select(each => new QuizOptionModel(Form(each.Text), each.IsRight, Form(each.Feedback)))],
            Accepted = [.. item.Accepted.Select(each => context.Plain(bound.Parsed[each]))],
            Feedback = item.Feedback is null ? null : Form(item.Feedback),
            Hint = item.Hint is null ? null : Form(item.Hint),
        };

        QuizText Form(Prose text) => new(context.Inline(bound.Parsed[text]), context.Label(bound.Parsed[text]), context.Plain(bound.Parsed[text]));
    }
}
