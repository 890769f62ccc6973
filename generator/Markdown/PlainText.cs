using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Documents;

namespace Site.Markdown;

/// <summary>The words of parsed Markdown without any marks.</summary>
internal static class PlainText
{
    /// <param name="index">Where given, a fact linked without words stands with the ledger's, and a scenario's output with the model's.</param>
    public static string Of(ContainerInline? inlines, SiteIndex? index = null)
    {
        var text = new StringBuilder();
        Append(text, inlines, index);
        return text.ToString();
    }

    /// <summary>The words of a block and of the blocks in it; where a mark or a citation is left out no space is left before a stop.</summary>
    public static string Of(Block block, SiteIndex index)
    {
        var text = new StringBuilder();
        foreach (LeafBlock leaf in block is LeafBlock one ? [one] : block.Descendants<LeafBlock>())
        {
            if (text.Length > 0)
            {
                text.Append(' ');
            }

            Append(text, leaf.Inline, index);
        }

        return Closed(text.ToString());
    }

    public static int CountWords(string text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool isWord = char.IsLetterOrDigit(c) || c is '\'' or '’';
            words += isWord && !inside ? 1 : 0;
            inside = isWord;
        }

        return words;
    }

    private static void Append(StringBuilder text, Inline? inline, SiteIndex? index)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case AutolinkInline auto:
                text.Append(auto.Url);
                break;
            case LinkInline { FirstChild: null } link when index is not null && ReferenceScheme.Split(link.Url ?? "") is { } target:
                text.Append(WordsFor(target.Scheme, target.Id, target.Query, index));
                break;
            case DelimiterInline open:
                text.Append(open.ToLiteral());
                AppendChildren(text, open, index);
                break;
            case ContainerInline container:
                AppendChildren(text, container, index);
                break;
        }
    }

    /// <summary>The words that a link without any stands for.</summary>
    public static string WordsFor(string scheme, string id, string query, SiteIndex index) => scheme switch
    {
        "fact" => index.Facts.GetValueOrDefault(id)?.Words ?? "",
        "scenario" => index.Answers.GetValueOrDefault(ScenarioAnswer.Name(id, query))?.Words ?? "",
        _ => "",
    };

    private static string Closed(string text)
    {
        var closed = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isLoose = text[i] == ' ' && (i + 1 == text.Length || text[i + 1] is ' ' or '.' or ',' or ';' or ':' or '?' or '!' or ')');
            if (!isLoose)
            {
                closed.Append(text[i]);
            }
        }

        return closed.ToString();
    }

    private static void AppendChildren(StringBuilder text, ContainerInline parent, SiteIndex? index)
    {
        foreach (Inline child in parent)
        {
            Append(text, child, index);
        }
    }
}
