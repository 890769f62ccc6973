using System.Globalization;

namespace Site.Tests.Unit;

/// <summary>
/// Where chance begins and how far a property is tried. A sample is tried, which begins at the same place each time, so that what passed passes
/// again; in full, when SITE_FULL is 1 as the commands of <c>tests/benchmarks</c> set it, chance begins elsewhere each time. SITE_SEED says where.
/// </summary>
internal static class Seeds
{
    private const ulong Usual = 20261121;

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("SITE_FULL") == "1";

    public static readonly ulong Run = ulong.TryParse(Environment.GetEnvironmentVariable("SITE_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong given)
        ? given
        : IsFull ? (ulong)Random.Shared.Next(1, int.MaxValue) : Usual;

    /// <summary>The same for <see cref="Random"/>.</summary>
    public static int Int => (int)(Run % int.MaxValue);

    public static int Times(int sample, int full) => IsFull ? full : sample;
}
