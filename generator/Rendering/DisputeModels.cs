using System.Collections.Concurrent;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Disputes as pages show them.</summary>
internal sealed class DisputeModels(Disputes disputes, LedgerModels ledger, SiteIndex index, Lazy<Backlinks> backlinks)
{
    // Made once for all pages: on a large site many show the same dispute.
    private readonly ConcurrentDictionary<string, DisputeModel> whole = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<Link>> uses = new(StringComparer.Ordinal);

    public Disputes All => disputes;

    /// <summary>None for a claim that nobody contests.</summary>
    public DisputeModel? About(Fact claim) => disputes.About(claim) is { } dispute ? Of(dispute) : null;

    public DisputeModel Of(Dispute dispute) => whole.GetOrAdd(dispute.Claim.Id, _ => Of(dispute, dispute.Voices));

    /// <param name="voices">Those that the page is about.</param>
    public DisputeModel Of(Dispute dispute, IEnumerable<Voice> voices) => new()
    {
        Claim = ledger.Reference(dispute.Claim),
        Url = dispute.Claim.DisputeUrl,
        Voices = dispute.Against.Any() ? [.. voices.Select(Voice)] : [],
        Names = Names(dispute),
        Discrepancy = ledger.Words(dispute.Claim.Discrepancy),
        UsedIn = uses.GetOrAdd(dispute.Claim.Id, id => [.. backlinks.Value.Of(ReferenceKind.Fact, id).Where(each => each.Kind == "essay").Select(each => new Link(each.Title, each.Url))]),
    };

    private VoiceModel Voice(Voice voice) => new()
    {
        Stand = Words(voice.Stand).Key,
        StandLabel = Words(voice.Stand).Label,
        Who = Typography.Curl(voice.Fact.ClaimedBy),
        WhoUrl = voice.Speaker?.Url ?? "",
        Date = LedgerModels.OptionalDate(voice.Date),
        Source = new Link(SourceWords.AuthorYear(voice.Source), voice.Source.EntryUrl),
        Says = ledger.Reference(voice.Fact),
        Words = voice.Fact.Quote is { } quote ? index.Quotes[quote.Id].Text : "",
    };

    private static (string Key, string Label) Words(Stand stand) => stand switch
    {
        Stand.Holds => ("holds", "Held by"),
        Stand.Doubts => ("doubts", "Doubted by"),
        _ => ("rejects", "Rejected by"),
    };

    private static string Names(Dispute dispute)
    {
        string[] names = [.. dispute.Against.Select(Name).Distinct()];
        string[] years = [.. dispute.Against.Select(each => each.Date?.Last.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)).OfType<string>()];
        string time = years.Length == 0 ? "" : years[0] == years[^1] ? years[0] : $"{years[0]}–{years[^1]}";
        return Typography.Curl(string.Join(", ", names.Append(time).Where(each => each != "")));
    }

    // Who is named in full is known by the family name; of others, what the ledger adds in brackets is left out.
    private static string Name(Voice voice) =>
        voice.Speaker is { } person && person.Name.Full == voice.Fact.ClaimedBy ? person.Name.Short : voice.Fact.ClaimedBy.Split(" (")[0];
}
