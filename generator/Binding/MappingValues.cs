using System.Globalization;
using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

// Values that are more than a text: ids, numbers, dates, words of a closed set.
public sealed partial class MappingReader
{
    /// <summary>A word made of small letters, digits and hyphens.</summary>
    public string Id(string key)
    {
        Ask(key, KeyForm.Id);
        string id = Text(key);
        if (id != "" && !IdRule.IsGood(id))
        {
            Bad(BindFindings.BadId, WhereOf(key), $"'{id}' is not an id", IdRule.InWords);
        }

        return id;
    }

    public bool Flag(string key)
    {
        Ask(key, KeyForm.Flag);
        if (!Has(key))
        {
            return false;
        }

        string text = OptionalText(key);
        if (text is not ("true" or "false"))
        {
            Bad(BindFindings.BadValue, WhereOf(key), $"'{text}' is neither 'true' nor 'false'", $"write '{key}: true', or leave the key out");
        }

        return text == "true";
    }

    public decimal? OptionalNumber(string key)
    {
        Ask(key, KeyForm.Number);
        return Has(key) && Scalar(key) is { } scalar ? Number(scalar) : null;
    }

    public IReadOnlyList<decimal> Numbers(string key)
    {
        Ask(key, KeyForm.Numbers);
        return [.. Scalars(key).Select(Number).OfType<decimal>()];
    }

    public int? OptionalWholeNumber(string key)
    {
        Ask(key, KeyForm.WholeNumber);
        if (OptionalNumber(key) is not { } number)
        {
            return null;
        }

        if (number != decimal.Truncate(number) || Math.Abs(number) > int.MaxValue)
        {
            Bad(BindFindings.BadNumber, WhereOf(key), $"'{number}' is not a whole number", "write it without a decimal point");
            return null;
        }

        return (int)number;
    }

    /// <summary>A day written year-month-day, and one that exists.</summary>
    public DateOnly Date(string key)
    {
        Ask(key, KeyForm.Date);
        string text = Text(key);
        if (text != "" && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            Bad(BindFindings.BadDate, WhereOf(key), $"'{text}' is not a date", "write year-month-day, such as 2026-06-04");
        }
        else if (text != "")
        {
            return DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return default;
    }

    public PartialDate? OptionalPartialDate(string key)
    {
        Ask(key, KeyForm.PartialDate);
        if (!Has(key))
        {
            return null;
        }

        string text = OptionalText(key);
        if (PartialDate.TryParse(text) is { } date)
        {
            return date;
        }

        Bad(BindFindings.BadDate, WhereOf(key), $"'{text}' is not a date", "write 2026, 2026-06, 2026-06-04, 2026-Q2 or 2008-2013");
        return null;
    }

    /// <summary>One of a closed set of words.</summary>
    /// <param name="words">The words and what each means.</param>
    /// <param name="missing">What it means when the key is not there; nothing when it must be.</param>
    public T Word<T>(string key, IReadOnlyDictionary<string, T> words, T? missing = null)
        where T : struct
    {
        Ask(key, KeyForm.Word, words.Keys);
        if (missing is { } otherwise && !Has(key))
        {
            return otherwise;
        }

        string text = Text(key);
        return text == "" ? default : Word(key, text, WhereOf(key), words) ?? default;
    }

    /// <summary>Some of a closed set of words, as a list; those that are not among them are left out.</summary>
    public IReadOnlyList<T> Words<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        Ask(key, KeyForm.Words, words.Keys);
        return [.. Scalars(key).Select(each => Word(key, each.Text.Trim(), each.Where, words)).OfType<T>()];
    }

    /// <summary>A text that must be there and be one of a closed set.</summary>
    /// <param name="refusal">What is said of a text that is not, without its fix; as of any other word when it is not given.</param>
    /// <returns>The text, be it among them or not.</returns>
    public string OneOf(string key, IReadOnlyCollection<string> words, Func<string, string>? refusal = null)
    {
        Ask(key, KeyForm.Word, words);
        string text = Text(key);
        if (text != "" && !words.Contains(text))
        {
            Refuse(key, text, WhereOf(key), words, refusal?.Invoke(text));
        }

        return text;
    }

    private T? Word<T>(string key, string text, SourceSpan where, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (words.TryGetValue(text, out T value))
        {
            return value;
        }

        Refuse(key, text, where, [.. words.Keys]);
        return null;
    }

    private void Refuse(string key, string text, SourceSpan where, IReadOnlyCollection<string> words, string? what = null) =>
        Bad(BindFindings.BadValue, where, what ?? $"'{text}' is not a word that '{key}' can have", $"use one of: {string.Join(", ", words)}", Suggestion.For(text, words));

    private decimal? Number(ScalarNode scalar)
    {
        if (NumberRule.TryParse(scalar.Text, out decimal number))
        {
            return number;
        }

        Bad(BindFindings.BadNumber, scalar.Where, $"'{scalar.Text}' is not a number", "write digits with a decimal point, without separators, units or signs such as %");
        return null;
    }
}
