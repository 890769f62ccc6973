using System.Text;

namespace Site.Charts;

/// <summary>Writes words into SVG: escaped, and without characters that XML does not have.</summary>
public static class SvgText
{
    public static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            string written = rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\t' or '\n' or '\r' => " ",
                < 0x20 or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            };
            safe.Append(written);
        }

        return safe.ToString();
    }

    /// <summary>Writes a text element; its type size only where it differs from that of the drawing.</summary>
    internal static void Append(StringBuilder svg, TextBlock text, double usualSize)
    {
        svg.Append("<text class=\"").Append(text.ClassName).Append('"')
            .Append(text.Series == 0 ? "" : $" data-series=\"{text.Series}\"")
            .Append(text.Size == usualSize ? "" : $" font-size=\"{SvgNumber.Of(text.Size)}\"")
            .Append(text.IsBold ? " font-weight=\"700\"" : "")
            .Append(text.Align switch
            {
                TextAlign.Middle => " text-anchor=\"middle\"",
                TextAlign.End => " text-anchor=\"end\"",
                _ => "",
            });
        string x = SvgNumber.Of(text.X);
        if (text.Lines.Count == 1)
        {
            svg.Append($" x=\"{x}\" y=\"{SvgNumber.Of(text.Y)}\">").Append(Escaped(text.Lines[0]));
        }
        else
        {
            svg.Append($" y=\"{SvgNumber.Of(text.Y)}\">");
            for (int i = 0; i < text.Lines.Count; i++)
            {
                string step = i == 0 ? "" : $" dy=\"{SvgNumber.Of(text.Size * TextBlock.LineSpacing)}\"";
                svg.Append($"<tspan x=\"{x}\"{step}>").Append(Escaped(text.Lines[i])).Append("</tspan>");
            }
        }

        svg.Append("</text>\n");
    }
}
