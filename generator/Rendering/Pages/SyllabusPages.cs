using System.Globalization;
using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>Reading paths as series of one, three and six meetings, for the teachers' index.</summary>
internal static class SyllabusPages
{
    private static readonly (int Meetings, string Name)[] Plans = [(1, "One meeting"), (3, "Three meetings"), (6, "Six meetings")];

    /// <summary>Whether every essay of a path has teaching notes.</summary>
    public static bool IsTaught(BoundSite site, ReadingPath path) => path.Stops.All(stop => site.Teaching.Any(each => each.Notes.Slug == stop.Essay.Id));

    public static SyllabusModel Of(RenderContext context, BoundPath bound)
    {
        ReadingPath path = bound.Path;
        (BoundEssay Essay, TeachingNotes Notes)[] stops = [.. path.Stops.Select(stop => (TeachPages.Essay(context.Site, stop.Essay.Id), context.Site.Teaching.First(each => each.Notes.Slug == stop.Essay.Id).Notes))];
        int[] minutes = [.. stops.Select(each => ReadingTimes.Minutes(each.Essay, path.Depth))];
        string extent = string.Create(CultureInfo.InvariantCulture, $"{stops.Length} {(stops.Length == 1 ? "essay" : "essays")}, {TeachPages.Minutes(minutes.Sum())} of reading");
        return new SyllabusModel(
            path.Id,
            new Link(Typography.Curl(path.Title), path.Url),
            context.Inline(bound.Parsed[path.For]),
            extent,
            [.. from plan in Plans
                let meetings = Syllabus.Divide(minutes, plan.Meetings)
                where meetings.Count == plan.Meetings
                select new SyllabusPlan(plan.Name, Each([.. meetings.Select(each => Length(stops, each))]), [.. meetings.Select(each => Meeting(context, path, stops, minutes, each))])]);
    }

    private static string Each(int[] minutes) => (minutes.Length, minutes.Min() == minutes.Max()) switch
    {
        (1, _) => TeachPages.Minutes(minutes[0]),
        (_, true) => $"{TeachPages.Minutes(minutes[0])} each",
        _ => string.Create(CultureInfo.InvariantCulture, $"{minutes.Min()} to {TeachPages.Minutes(minutes.Max())} each"),
    };

    /// <summary>In minutes: that of the longest notes, of which a meeting for half of an essay takes its part.</summary>
    private static int Length((BoundEssay Essay, TeachingNotes Notes)[] stops, IReadOnlyList<MeetingPart> parts) => parts switch
    {
        [{ IsWork: false } talk] => Math.Max(1, stops[talk.Stop].Notes.Minutes - stops[talk.Stop].Notes.Activity.Minutes),
        [{ IsTalk: false } work] => stops[work.Stop].Notes.Activity.Minutes,
        _ => parts.Max(each => stops[each.Stop].Notes.Minutes),
    };

    private static MeetingModel Meeting(RenderContext context, ReadingPath path, (BoundEssay Essay, TeachingNotes Notes)[] stops, int[] minutes, IReadOnlyList<MeetingPart> parts)
    {
        MeetingPart[] talks = [.. parts.Where(each => each.IsTalk)];
        return new MeetingModel(
            TeachPages.Minutes(Length(stops, parts)),
            [.. talks.Select(each => new Link(Title(each), PathPages.StopUrl(context, path, path.Stops[each.Stop])))],
            talks.Length == 0 ? "" : TeachPages.Minutes(talks.Sum(each => minutes[each.Stop])),
            [
                .. talks.Select(each => new MeetingStep(talks.Length > 1 ? "Discuss a question of" : "Discuss", new Link(Title(each), $"{stops[each.Stop].Notes.Url}#discussion"))),
                .. parts.Where(each => each.IsWork).Select(each => new MeetingStep("Activity", new Link(context.Plain(Parsed(context, stops[each.Stop].Notes)), $"{stops[each.Stop].Notes.Url}#activity"))),
            ],
            [.. parts.Where(each => each.IsWork || !talks.Any(talk => talk.Stop == each.Stop) || talks.Length > 1).Select(each => new Link(Title(each), stops[each.Stop].Notes.QuizUrl))]);

        string Title(MeetingPart part) => Typography.Curl(stops[part.Stop].Essay.Essay.Title);
    }

    private static ParsedProse Parsed(RenderContext context, TeachingNotes notes) => context.Site.Teaching.First(each => each.Notes == notes).Parsed[notes.Activity.Title];
}
