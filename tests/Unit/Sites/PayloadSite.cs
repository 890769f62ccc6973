using Site.Binding;
using Site.Checking;
using Site.Diagnostics;
using Site.Loading;

namespace Site.Tests.Unit.Sites;

/// <summary>The small site with payloads in its places: what is refused makes way, what is left is a site that is built.</summary>
internal sealed class PayloadSite(TempFolder folder)
{
    /// <summary>How many were refused so far.</summary>
    public int Refused { get; private set; }

    /// <summary>Leaves in the folder the site with those payloads that are not refused.</summary>
    /// <param name="put">Loses what is refused.</param>
    public BoundSite Accept(Dictionary<PayloadPlace, string> put)
    {
        while (true)
        {
            BoundSite? bound = Bind(put, out IReadOnlyDictionary<PayloadPlace, Range> ranges, out IReadOnlyList<Diagnostic> found);
            if (bound is not null)
            {
                return bound;
            }

            HashSet<PayloadPlace> guilty =
            [
                .. from each in found
                   from place in put.Keys
                   where place.File == each.Where.Source.Path.Value && each.Where.Start <= ranges[place].End.Value + 1 && each.Where.Start + each.Where.Length >= ranges[place].Start.Value - 1
                   select place,
            ];

            // What takes away the end of a paragraph or of a list is told of where that is missed.
            guilty.UnionWith(guilty.Count > 0 ? [] : put.Where(each => IsRefusedAlone(each.Key, each.Value)).Select(each => each.Key));
            Assert.True(guilty.Count > 0, $"refused together, and none alone: {string.Join('\n', found.Select(each => DiagnosticText.Write(each, "input")))}");
            Refused += guilty.Count;
            foreach (PayloadPlace place in guilty)
            {
                put.Remove(place);
            }
        }
    }

    private bool IsRefusedAlone(PayloadPlace place, string payload) => Bind(new Dictionary<PayloadPlace, string> { [place] = payload }, out _, out _) is null;

    /// <returns>Nothing when something is refused; each refusal has a file, a line, and a message that a terminal can show.</returns>
    private BoundSite? Bind(IReadOnlyDictionary<PayloadPlace, string> put, out IReadOnlyDictionary<PayloadPlace, Range> ranges, out IReadOnlyList<Diagnostic> errors)
    {
        ranges = PayloadCorpus.Write(folder, put);
        var found = new DiagnosticList();
        BoundSite bound = SiteBinder.Bind(SiteLoader.Load(folder.FullName, [], found), found);
        SiteChecker.Check(bound, found);
        Assert.All(found.Sorted, each => Assert.DoesNotContain(DiagnosticText.Write(each, "input"), c => char.IsControl(c) && c != '\n'));
        errors = [.. found.Sorted.Where(each => each.Kind.Severity == Severity.Error)];
        Assert.All(errors, each => Assert.True(PayloadCorpus.Site.ContainsKey(each.Where.Source.Path.Value) && each.Where.Line >= 1, DiagnosticText.Write(each, "input")));
        return errors.Count == 0 ? bound : null;
    }
}
