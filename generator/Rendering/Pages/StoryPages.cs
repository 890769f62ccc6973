using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The story: one picture for each step, all in the page.</summary>
internal static class StoryPages
{
    public static IEnumerable<PageSource> Of(BoundSite site) =>
        site.Story is { } story ? [new PageSource(Story.Url, context => Page(context, story))] : [];

    private static StoryPageModel Page(RenderContext context, BoundStory bound)
    {
        Story story = bound.Story;
        ProseReference[] references = [.. bound.Texts.SelectMany(each => each.References)];
        ProseTargets targets = context.Targets(hasApparatus: true);
        Html Inline(Prose prose) => new(ProseWriter.WriteInline(bound.Parsed[prose], targets));
        string title = Typography.Curl(story.Title);
        return new StoryPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.With(context.Frame.Head(title, context.Plain(bound.Parsed[story.Summary]), Story.Url, isArticle: true), ["css/story.css"], "js/story.js"),
            Title = title,
            Url = Story.Url,
            Breadcrumb = [new(context.Settings.Title, "/")],
            Summary = Inline(story.Summary),
            Introduction = Inline(story.Introduction),
            Steps = [.. story.Steps.Select(each => Step(story, each, Inline))],
            Next = [.. story.Next.Select(each => new Link(Typography.Curl(each.Title), context.Index.Essays.TryGetValue(each.Target.Id, out Essay? essay) ? essay.Url : context.Index.Pages[each.Target.Id].Url))],
            Facts = [.. EssayPages.Ids(references, ReferenceKind.Fact).Select(id => context.Ledger.Entry(context.Index.Facts[id]))],
            Terms = [.. EssayPages.Ids(references, ReferenceKind.Term).Select(id => context.Ledger.Term(context.Index.Terms[id], []))],
            Sources = [.. EssayPages.CitedSources(references, context.Index).Select(each => context.Sources.Entry(each))],
        };
    }

    private static StoryStepModel Step(Story story, Documents.StoryStep step, Func<Prose, Html> inline)
    {
        bool isWhole = step.Does.All(each => each == StepState.Machine);
        return new StoryStepModel
        {
            Id = step.Id,
            Title = Typography.Curl(step.Title.Text),
            Text = [.. step.Text.Select(inline)],
            Ring = new RingModel
            {
                When = Typography.Curl(step.When.Text),
                Description = Typography.Curl(step.Picture.Text),
                IsOpen = step.IsOpen,
                Parts = [.. story.Parts.Select((part, i) => new RingPart(Typography.Curl(part.Title), FrontPages.StateKey(step.Does[i]), Label(step.Does[i], isWhole)))],
            },
        };
    }

    /// <param name="isWhole">Whether the circle is closed; short of that, people have a hand in every part.</param>
    private static string Label(StepState state, bool isWhole) => state switch
    {
        StepState.Machine => isWhole ? "AI" : "mostly AI",
        StepState.Shared => "shared",
        _ => "people",
    };
}
