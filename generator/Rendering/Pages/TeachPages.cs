using System.Globalization;
using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The teachers' index, the teaching notes of each essay, and its quiz.</summary>
internal static class TeachPages
{
    private const string TeachUrl = "/teach/";
    private const string Style = "css/teach.css";

    /// <param name="downloads">Asked when the index is rendered: the publication in one file; nothing where it is not packed.</param>
    public static IEnumerable<PageSource> Of(BoundSite site, Func<Downloads?> downloads) => site.Teaching.Count == 0
        ? []
        :
        [
            new(TeachUrl, context => All(context, downloads())),
            .. site.Teaching.Select(bound => new PageSource(bound.Notes.Url, context => Lesson(context, bound))),
            .. site.Teaching.Select(bound => new PageSource(bound.Notes.QuizUrl, context => Quiz(context, bound))),
        ];

    /// <summary>Where the teachers' index is; empty where nothing is taught.</summary>
    public static string UrlOf(BoundSite site) => site.Teaching.Count > 0 ? TeachUrl : "";

    /// <summary>The way to a page for teachers: by the index where there is one.</summary>
    public static IReadOnlyList<Link> Breadcrumb(RenderContext context) => [new(context.Settings.Title, "/"), .. UrlOf(context.Site) is { Length: > 0 } url ? [new Link("Teach", url)] : Array.Empty<Link>()];

    /// <summary>What an essay's page says of its quiz and notes; nothing where it has none.</summary>
    public static EssayTeaching? LinksOf(BoundSite site, string slug) =>
        site.Teaching.FirstOrDefault(each => each.Notes.Slug == slug) is { Notes: var notes } ? new EssayTeaching(QuizLength(notes), notes.QuizUrl, notes.Url) : null;

    private static TeachPageModel All(RenderContext context, Downloads? downloads)
    {
        const string title = "Teach";
        ILookup<string, BoundTeaching> bySection = context.Site.Teaching.ToLookup(each => context.Index.Essays[each.Notes.Slug].SectionId);
        string[] order = [.. context.Site.Essays.Select(each => each.Essay.Slug)];
        return new TeachPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.With(context.Frame.Head("Teaching notes and quizzes", "For every essay a meeting: objectives, discussion, an activity with a model, misconceptions, and a quiz. And reading paths as one, three or six meetings.", TeachUrl), [Style], downloads is null ? [] : ["js/teach.js"]),
            Title = title,
            Url = TeachUrl,
            NavigationUrl = TeachUrl,
            Breadcrumb = [new(context.Settings.Title, "/")],
            Introduction = new Html("Each essay comes with notes for one meeting: what students can do afterwards, what to discuss and what to listen for, an activity with one of the models, what is often misunderstood, and a quiz with feedback. Numbers in the keys come from the ledger and from the models, so they change when those do."),
            Ways = [.. Ways(context, downloads)],
            Levels = [.. context.Site.Teaching.Select(each => each.Notes.Level).Distinct().Order().Select(Level)],
            Sections =
            [
                .. from section in context.Settings.Sections
                   where bySection.Contains(section.Id)
                   select new TeachSection(
                       section.Id,
                       new Link(section.Title, section.Url),
                       Typography.Curl(section.Question),
                       [.. bySection[section.Id].OrderBy(each => Array.IndexOf(order, each.Notes.Slug)).Select(each => Entry(context, each))]),
            ],
            Cartridges = downloads?.Cartridges ?? [],
            CartridgeScriptUrl = context.Frame.AssetUrl("js/cartridge.js"),
            Syllabi = [.. context.Site.Paths.Where(each => SyllabusPages.IsTaught(context.Site, each.Path)).Select(each => SyllabusPages.Of(context, each))],
        };
    }

    private static IEnumerable<WayModel> Ways(RenderContext context, Downloads? downloads)
    {
        yield return new WayModel(new Link("Assign a reading", AssignPages.AssignUrl), "Choose essays or single sections, and send one link.");
        if (context.HasPackets)
        {
            yield return new WayModel(new Link("Print a packet", PacketPages.PacketUrl), "Chosen sections as one document for paper, with an answer key if you wish.");
        }

        if (downloads?.Cartridges.Count > 0)
        {
            yield return new WayModel(new Link("Fill a course system", "#cartridges"), "Essays, discussions and quizzes as a file for Moodle, Canvas and others.");
        }

        if (context.Site.Paths.Any(each => SyllabusPages.IsTaught(context.Site, each.Path)))
        {
            yield return new WayModel(new Link("Plan a course", "#syllabi"), "Reading paths as one, three or six meetings.");
        }
    }

    private static TeachEntry Entry(RenderContext context, BoundTeaching bound)
    {
        TeachingNotes notes = bound.Notes;
        BoundEssay essay = Essay(context.Site, notes.Slug);
        return new TeachEntry
        {
            Title = Typography.Curl(essay.Essay.Title),
            Url = notes.Url,
            QuizUrl = notes.QuizUrl,
            Question = context.Plain(essay.Question),
            Topic = context.Label(bound.Parsed[notes.Topic]),
            Level = Level(notes.Level),
            Minutes = Minutes(notes.Minutes),
            ReadingTime = ReadingTimes.Of(essay, ReadingDepth.Everything),
            Scenario = Typography.Curl(Function(context, notes).Title),
            QuizLength = QuizLength(notes),
        };
    }

    private static LessonPageModel Lesson(RenderContext context, BoundTeaching bound)
    {
        TeachingNotes notes = bound.Notes;
        BoundEssay essay = Essay(context.Site, notes.Slug);
        string name = Typography.Curl(essay.Essay.Title);
        PageHead head = context.Frame.Head($"Teaching “{name}”", $"{context.Plain(bound.Parsed[notes.Topic])}. {Level(notes.Level).Name}, {Minutes(notes.Minutes)}.", notes.Url, noIndex: essay.Essay.IsDraft);
        return new LessonPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.With(head with { JsonLd = [LessonData.Notes(context, bound, essay)] }, [Style]),
            Title = name,
            Url = notes.Url,
            NavigationUrl = TeachUrl,
            Breadcrumb = Breadcrumb(context),
            AssignUrl = essay.Essay.IsDraft ? "" : AssignPages.AssignUrl,
            Essay = new Link(name, essay.Essay.Url),
            Question = context.Plain(essay.Question),
            Topic = Inline(notes.Topic),
            Level = Level(notes.Level),
            Minutes = Minutes(notes.Minutes),
            ReadingTime = ReadingTimes.Of(essay, ReadingDepth.Everything),
            NumbersUrl = essay.Essay.NumbersUrl,
            QuizUrl = notes.QuizUrl,
            Objectives = [.. notes.Objectives.Select(Inline)],
            Prior = [.. notes.Prior.Select(Inline)],
            Discussion = [.. notes.Discussion.Select(each => new TalkingPoint(Inline(each.Question), Inline(each.ListenFor)))],
            Activity = Activity(context, bound),
            Misconceptions = [.. notes.Misconceptions.Select(each => new CorrectedClaim(Inline(each.Claim), Inline(each.Correction)))],
            Quiz = QuizForms.Of(context, bound),
        };

        Html Inline(Prose text) => context.Inline(bound.Parsed[text]);
    }

    public static ActivityModel Activity(RenderContext context, BoundTeaching bound)
    {
        ClassActivity activity = bound.Notes.Activity;
        Scenario scenario = context.Index.Scenarios[activity.Scenario.Id];
        ScenarioFunction function = Function(context, bound.Notes);
        ScenarioPreset preset = function.Presets.FirstOrDefault(each => each.Id == activity.Preset) ?? function.Presets[0];
        string url = ScenarioModels.Preset(context, scenario, function, preset).Url;
        return new ActivityModel
        {
            Title = context.Inline(bound.Parsed[activity.Title]),
            Minutes = Minutes(activity.Minutes),
            Scenario = new Link(Typography.Curl(function.Title), url),
            State = Typography.Curl(preset.Name),
            Address = context.Frame.Absolute(url),
            Steps = [.. activity.Steps.Select(each => context.Inline(bound.Parsed[each]))],
            Debrief = context.Inline(bound.Parsed[activity.Debrief]),
        };
    }

    private static QuizPageModel Quiz(RenderContext context, BoundTeaching bound)
    {
        TeachingNotes notes = bound.Notes;
        Essay essay = context.Index.Essays[notes.Slug];
        string name = Typography.Curl(essay.Title);
        PageHead head = context.Frame.Head($"Quiz: {name}", $"{QuizLength(notes)} on the essay “{name}”, with feedback to every answer.", notes.QuizUrl, noIndex: essay.IsDraft);
        return new QuizPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.With(head with { JsonLd = [LessonData.Quiz(context, bound)] }, [Style], "js/quiz.js"),
            Title = $"Check yourself: {name}",
            Url = notes.QuizUrl,
            NavigationUrl = TeachUrl,
            Breadcrumb = [.. Breadcrumb(context), new(name, notes.Url)],
            Essay = new Link(name, essay.Url),
            LessonUrl = notes.Url,
            Items = QuizForms.Of(context, bound),
        };
    }

    public static TeachLevel Level(TeachingLevel level)
    {
        string words = TeachingWords.Of(level);
        return new TeachLevel(words.Replace(' ', '-'), char.ToUpperInvariant(words[0]) + words[1..]);
    }

    public static string Minutes(int minutes) => Counted(minutes, "minute");

    public static BoundEssay Essay(BoundSite site, string slug) => site.Essays.First(each => each.Essay.Slug == slug);

    private static string QuizLength(TeachingNotes notes) => Counted(notes.Quiz.Count, "question");

    private static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static ScenarioFunction Function(RenderContext context, TeachingNotes notes) => context.Index.Scenarios[notes.Activity.Scenario.Id].Function(notes.Activity.Scenario.Id);
}
