using System.Security.Cryptography;
using System.Text;
using Site.Binding;
using Site.Documents;
using Site.Markdown;

namespace Site.Rendering;

/// <summary>
/// Short codes by which a link names essays and sections, and marks by which it knows whether they have changed. A code is made of
/// the essay's slug or the heading's id alone, so it stays while these do, wherever the text moves and whatever else is written.
/// </summary>
internal static class SectionCodes
{
    private const int EssayLength = 4;
    private const int SectionLength = 3;
    private const int MarkLength = 3;

    /// <summary>Thirty-two signs, without those that are taken for each other.</summary>
    private const string Signs = "abcdefghijkmnpqrstuvwxyz23456789";

    public static CodedEssay Of(BoundEssay bound, SiteIndex index)
    {
        IReadOnlyList<ProseSection> sections = ProseSections.Of(bound.Body, index);
        string own = string.Join('\n', [bound.Essay.Title, ProseWriter.WritePlain(bound.Question, index), ProseWriter.WritePlain(bound.Summary, index)]);
        return new CodedEssay(
            Code(bound.Essay.Slug, EssayLength),
            Code(string.Join('\n', [own, .. sections.Select(each => each.Words)]), MarkLength),
            [.. sections.Count < 2 ? [] : sections.Select(each => new CodedSection(Code(each.Id, SectionLength), Code(each.Words, MarkLength), each.Id, each.Title == "" ? "The opening" : each.Title))]);
    }

    private static string Code(string text, int length)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return string.Concat(hash.Take(length).Select(each => Signs[each % Signs.Length]));
    }
}

/// <param name="Mark">Changes when anything in the essay does.</param>
/// <param name="Sections">None for an essay that cannot be divided.</param>
internal sealed record CodedEssay(string Code, string Mark, IReadOnlyList<CodedSection> Sections);

/// <param name="Id">The heading's; empty for what stands before the first.</param>
internal sealed record CodedSection(string Code, string Mark, string Id, string Title);
