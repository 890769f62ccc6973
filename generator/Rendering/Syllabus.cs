namespace Site.Rendering;

/// <summary>One essay's part in a meeting.</summary>
/// <param name="Stop">Its place on the path, from nought.</param>
/// <param name="IsTalk">Whether it is read before and discussed.</param>
/// <param name="IsWork">Whether its activity is done, and its quiz follows.</param>
public sealed record MeetingPart(int Stop, bool IsTalk, bool IsWork);

/// <summary>Divides a reading path into meetings.</summary>
public static class Syllabus
{
    /// <summary>
    /// Essays stay in their order and are spread evenly by how long they take to read. A meeting about several does the activity of
    /// the last; with more meetings than essays, an essay is discussed in one and worked on in the next.
    /// </summary>
    /// <param name="minutes">What each essay takes to read.</param>
    /// <param name="meetings">How many are wished for.</param>
    /// <returns>As many meetings as wished for, or two for each essay where that is fewer.</returns>
    public static IReadOnlyList<IReadOnlyList<MeetingPart>> Divide(IReadOnlyList<int> minutes, int meetings)
    {
        if (meetings <= minutes.Count)
        {
            return [.. Groups(minutes, meetings).Select(group => group.Select((stop, i) => new MeetingPart(stop, IsTalk: true, IsWork: i == group.Count - 1)).ToArray())];
        }

        // The longest essays take two meetings first.
        HashSet<int> halved = [.. minutes.Index().OrderByDescending(each => each.Item).ThenBy(each => each.Index).Take(meetings - minutes.Count).Select(each => each.Index)];
        return
        [
            .. Enumerable.Range(0, minutes.Count).SelectMany(stop => halved.Contains(stop)
                ? new[] { [new(stop, IsTalk: true, IsWork: false)], new MeetingPart[] { new(stop, IsTalk: false, IsWork: true) } }
                : [[new(stop, IsTalk: true, IsWork: true)]]),
        ];
    }

    /// <summary>Consecutive essays in groups, none empty, whose longest is as short as can be.</summary>
    private static List<List<int>> Groups(IReadOnlyList<int> minutes, int count)
    {
        // A path has few essays: the least longest group is found by trying each limit from below.
        for (int limit = minutes.Max(); ; limit++)
        {
            List<List<int>> groups = [];
            int sum = 0;
            for (int stop = 0; stop < minutes.Count; stop++)
            {
                int left = minutes.Count - stop;
                bool mustOpen = groups.Count == 0 || sum + minutes[stop] > limit || left <= count - groups.Count;
                if (mustOpen)
                {
                    groups.Add([]);
                    sum = 0;
                }

                groups[^1].Add(stop);
                sum += minutes[stop];
            }

            if (groups.Count == count)
            {
                return groups;
            }
        }
    }
}
