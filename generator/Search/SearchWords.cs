namespace Site.Search;

/// <summary>
/// Divides a text into the words that it is found by: small letters without accents, plurals as their singular, digits with their point.
/// The browser does the same to what a reader types (views/search/words.js), and a test holds the two against each other.
/// </summary>
public ref struct SearchWords(ReadOnlySpan<char> text)
{
    /// <summary>Words that stand in nearly every text and tell none from another: they are read, and not kept.</summary>
    public const string Common =
        "a about all also an and any are as at be been but by can did do does for from had has have he her his how i if in into is it its may more most no not of on one or our out own she so some such than that the their them then there these they this those to up was we were what when which who why will with would you your";

    /// <summary>The letters from À to ſ without their accents; those that come apart into no others stay.</summary>
    private const string Plain =
        "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy" +
        "AaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIıĲĳJjKkĸLlLlLlĿŀŁłNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſ";

    private readonly ReadOnlySpan<char> text = text;
    private char[] key = new char[64];
    private int at;

    /// <summary>The word that was read last, until the next is read.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    public static List<string> Of(string text)
    {
        List<string> words = [];
        var reading = new SearchWords(text);
        while (reading.MoveNext())
        {
            words.Add(reading.Current.ToString());
        }

        return words;
    }

    public bool MoveNext()
    {
        while (at < text.Length)
        {
            int end = End(at);
            if (end == at)
            {
                at++;
                continue;
            }

            Current = Key(text[at..end]);
            at = end;
            return true;
        }

        return false;
    }

    /// <summary>Where the word that begins here ends; here when none does. A sign between letters or before a digit may stand inside.</summary>
    private readonly int End(int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (end > start && end + 1 < text.Length && Joins(text[end], text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool Joins(char sign, char next) => sign switch
    {
        '\'' or '’' => char.IsLetter(next),
        '.' or ',' => char.IsDigit(next),
        _ => false,
    };

    private ReadOnlySpan<char> Key(ReadOnlySpan<char> written)
    {
        ReadOnlySpan<char> owner = written.Length > 2 && written[^1] is 's' or 'S' && written[^2] is '\'' or '’' ? written[..^2] : written;
        if (key.Length < owner.Length)
        {
            key = new char[owner.Length];
        }

        int length = 0;
        foreach (char c in owner)
        {
            if (c is not ('\'' or '’' or ','))
            {
                key[length++] = char.ToLowerInvariant(c is >= 'À' and <= 'ſ' ? Plain[c - 'À'] : c);
            }
        }

        return Singular(key.AsSpan(0, length));
    }

    private static ReadOnlySpan<char> Singular(Span<char> word)
    {
        if (word.Length > 4 && word.EndsWith("ies"))
        {
            word[^3] = 'y';
            return word[..^2];
        }

        bool isPlural = word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !char.IsDigit(word[^2]);
        return isPlural ? word[..^1] : word;
    }
}
