namespace Site.Diagnostics;

/// <summary>Finds the name that a writer most likely meant.</summary>
public static class Suggestion
{
    /// <summary>The nearest of the known names, or an empty text when none is near.</summary>
    public static string For(string written, IEnumerable<string> known)
    {
        // A wrong suggestion costs more trust than a missing one, so far names are not offered.
        int limit = Math.Max(1, written.Length / 3);

        return known
            .Select(name => (Name: name, Distance: Distance(written.ToLowerInvariant(), name.ToLowerInvariant(), limit)))
            .Where(each => each.Distance <= limit)
            .OrderBy(each => each.Distance)
            .ThenBy(each => each.Name, StringComparer.Ordinal)
            .Select(each => each.Name)
            .FirstOrDefault("");
    }

    /// <summary>Edits (insert, delete, replace, swap of neighbours) from one text to the other; more than the limit is not counted out.</summary>
    private static int Distance(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) > limit)
        {
            return limit + 1;
        }

        int[] before = new int[to.Length + 1];
        int[] above = [.. Enumerable.Range(0, to.Length + 1)];
        int[] row = new int[to.Length + 1];
        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replace = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(above[j], row[j - 1]) + 1);
                bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
                if (swapped)
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[to.Length];
    }
}
