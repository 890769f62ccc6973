namespace Site.Charts;

/// <summary>How wide a text is, before any browser has drawn it: the advance widths of Helvetica, which most sans-serif faces are near.</summary>
public static class TextMetrics
{
    // Readers' faces differ from the table; this much room covers the wider ones in common use.
    private const double Allowance = 1.1;

    // Thousandths of the type size, for the characters from space to tilde.
    private static readonly short[] Regular =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly short[] Bold =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    public static double Width(string text, double size, bool isBold = false)
    {
        short[] widths = isBold ? Bold : Regular;
        double thousandths = 0;
        foreach (char c in text)
        {
            thousandths += c switch
            {
                >= ' ' and <= '~' => widths[c - ' '],
                '‘' or '’' or '·' => 278,
                '“' or '”' or '°' => 500,
                '–' or '−' or '×' or '±' or '≤' or '≥' => 584,
                '—' or '…' or '→' => 1000,

                // Letters with accents are as wide as letters; scripts set in squares are as wide as high.
                < '\u0400' => 600,
                _ => 1000,
            };
        }

        return thousandths * size * Allowance / 1000;
    }

    /// <summary>Breaks a text between words into lines no wider than asked for; a word that is wider stands alone.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, bool isBold = false)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line == "" ? word : $"{line} {word}";
            if (line != "" && Width(longer, size, isBold) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        return line == "" ? lines : [.. lines, line];
    }
}
