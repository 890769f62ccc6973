namespace Site.Tests.Unit.CommonMark;

/// <summary>Where this site departs from CommonMark, by the number of the specification's example, and why.</summary>
internal static class Departures
{
    private static readonly (string Why, int[] Examples)[] Table =
    [
        ("raw HTML is refused, and left out of what is written", [
            21, 31, .. From(148, 191), 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, .. From(613, 617), 623, .. From(625, 631), 642, 643]),
        ("pictures are refused: '!' puts charts and quotations of the site into a text", [
            517, 520, 531, .. From(572, 589), 591]),
        ("letter case follows no language, so that every machine builds the same; 'ẞ' is not 'SS'", [540]),
        ("a line end before '<hr />' that no reader sees", [61]),
    ];

    public static IReadOnlyCollection<int> Numbers { get; } = [.. Table.SelectMany(each => each.Examples)];

    private static IEnumerable<int> From(int first, int last) => Enumerable.Range(first, last - first + 1);
}
