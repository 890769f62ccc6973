namespace Site.Tests.Unit.Architecture;

internal static class Rule
{
    /// <summary>Fails with every line that breaks the rule; the assertions of the library show a few and cut them.</summary>
    public static void Holds(IEnumerable<string> broken)
    {
        string[] lines = [.. broken];
        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }
}
