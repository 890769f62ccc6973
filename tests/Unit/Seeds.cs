using System.Globalization;

namespace Site.Tests.Unit;

/// <summary>
/// Where chance begins and how far a property is tried. Chance begins at another place each time, unless SITE_SEED says where; a sample is tried,
/// unless SITE_FULL is 1, as the commands of <c>tests/benchmarks</c> set it.
/// </summary>
internal static class Seeds
{
    public static readonly ulong Run = ulong.TryParse(Environment.GetEnvironmentVariable("SITE_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong given)
        ? given
        : (ulong)Random.Shared.Next(1, int.MaxValue);

    /// <summary>The same for <see cref="Random"/>.</summary>
    public static int Int => (int)(Run % int.MaxValue);

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("SITE_FULL") == "1";

    public static int Times(int sample, int full) => IsFull ? full : sample;
}
