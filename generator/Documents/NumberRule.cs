using System.Globalization;

namespace Site.Documents;

/// <summary>Reads numbers as data files write them: digits, a point, a minus, an exponent; never separators, signs of units or words.</summary>
public static class NumberRule
{
    /// <summary>Exact, so that 0.1 stays 0.1 and text and value can be compared.</summary>
    public static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
        && text.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '+' or 'e' or 'E')
        && char.IsAsciiDigit(text[^1]);
}
