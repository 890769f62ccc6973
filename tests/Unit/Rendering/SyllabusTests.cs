using FsCheck;
using FsCheck.Fluent;
using Site.Rendering;

namespace Site.Tests.Unit.Rendering;

public sealed class SyllabusTests
{
    [Fact]
    public void Six_essays_in_three_meetings_are_spread_by_how_long_they_take()
    {
        IReadOnlyList<IReadOnlyList<MeetingPart>> meetings = Syllabus.Divide([20, 2, 2, 2, 2, 20], 3);

        Assert.Equal(["0", "1 2 3 4", "5"], meetings.Select(each => string.Join(' ', each.Select(part => part.Stop))));
        Assert.Equal(["0", "4", "5"], meetings.Select(each => string.Join(' ', each.Where(part => part.IsWork).Select(part => part.Stop))));
    }

    [Fact]
    public void With_more_meetings_than_essays_the_longest_take_two_one_to_talk_and_one_to_work()
    {
        IReadOnlyList<IReadOnlyList<MeetingPart>> meetings = Syllabus.Divide([5, 9], 3);

        Assert.Equal(
            [[new MeetingPart(0, true, true)], [new MeetingPart(1, true, false)], [new MeetingPart(1, false, true)]],
            meetings.Select(each => each.ToArray()));
    }

    [Fact]
    public void Every_essay_is_talked_about_once_in_order_and_no_meeting_is_empty() => Prop.ForAll<int[], int>(
        Gen.Choose(1, 60).NonEmptyListOf().Select(each => each.Take(12).ToArray()).ToArbitrary(),
        Gen.Choose(1, 12).ToArbitrary(),
        (minutes, wanted) =>
        {
            IReadOnlyList<IReadOnlyList<MeetingPart>> meetings = Syllabus.Divide(minutes, wanted);
            int[] talks = [.. meetings.SelectMany(each => each).Where(each => each.IsTalk).Select(each => each.Stop)];
            int most = meetings.Max(each => each.Count(part => part.IsWork));
            return talks.SequenceEqual(Enumerable.Range(0, minutes.Length)) && meetings.Count == Math.Min(wanted, 2 * minutes.Length) && meetings.All(each => each.Count > 0) && most == 1;
        }).QuickCheckThrowOnFailure();
}
