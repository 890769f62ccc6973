using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace Site.Tests.Unit.Teaching;

/// <summary>
/// What reads the addresses of assignments, of their reading and their packets, and what embeds take from theirs: ten thousand that nobody of ours has made.
/// Those of scenarios are read so in the browser's tests, which open pages with such addresses, too.
/// </summary>
public sealed class HostileAddressTests(ITestOutputHelper output)
{
    private const int Count = 10_000;

    private static readonly string[] Values =
    [
        "NaN", "Infinity", "1e309", "__proto__", "constructor", "toString", "null", "undefined", "[]", "{}", "%", "%ZZ", "%00", "%E0%A4%A", "%u0041", "", "<script>window.hit=1</script>", "%3Cimg%20src%3Dx%20onerror%3Dwindow.hit%3D1%3E",
        "javascript:window.hit=1", "'\"><svg onload=window.hit=1>", "//evil.example/", "../../etc/passwd", "\u2028", "\u202e", "\ufeff", "a\u0000b", "*", "2222222", "aaaa", "aaaabbb", "20261204", "20260230", "99999999", "00000000", "-0001", "xPYMx", "?secret=abc", "ClosingTheLoop",
    ];

    [Fact]
    public async Task Ten_thousand_are_read_without_a_fault_and_name_nothing_that_there_is_not()
    {
        output.WriteLine($"SITE_SEED={Seeds.Run}");
        JsonArray essays = await SelectionTests.EssaysAsync();

        Told told = await NodeScript.RunAsync<Told>("Teaching/hostile-addresses.mjs", new { essays, seed = Seeds.Int, count = Count, values = Values });

        Assert.Equal("", string.Join('\n', told.Faults));
        Assert.Equal(Count, told.Count);
    }

    private sealed record Told(IReadOnlyList<string> Faults, int Count);
}
