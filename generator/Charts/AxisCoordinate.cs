using Site.Documents;

namespace Site.Charts;

/// <summary>Reads a place along an axis as a chart's file or a data table writes it.</summary>
public static class AxisCoordinate
{
    /// <returns>The number, the number of the day or of the category; nothing when it is none.</returns>
    public static double? Of(string text, ScaleKind scale, IReadOnlyList<string> categories) => scale switch
    {
        ScaleKind.Category => Index(categories, text),
        ScaleKind.Date => PartialDate.TryParse(text) is { } date ? DatePosition.Of(date) : null,
        _ => NumberRule.TryParse(text, out decimal number) ? (double)number : null,
    };

    private static double? Index(IReadOnlyList<string> categories, string name)
    {
        for (int i = 0; i < categories.Count; i++)
        {
            if (categories[i] == name)
            {
                return i;
            }
        }

        return null;
    }
}
