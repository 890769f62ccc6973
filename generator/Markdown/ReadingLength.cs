namespace Site.Markdown;

/// <summary>Counts the words of a text while it is read, and of those the words of its key parts.</summary>
internal sealed class ReadingLength
{
    private bool isFirstUnderHeading = true;

    public int Words { get; private set; }

    /// <summary>Of the first paragraph or list of all, and the first under each heading.</summary>
    public int KeyWords { get; private set; }

    public void AddHeading() => isFirstUnderHeading = true;

    /// <param name="isOfTheText">Whether it stands in the text itself, not in a list, a note or a table.</param>
    public void AddParagraph(string text, bool isOfTheText)
    {
        int words = PlainText.CountWords(text);
        Words += words;
        AddKeyWords(words, isOfTheText);
    }

    /// <param name="read">Reads the list, paragraph by paragraph.</param>
    public void AddList(bool isOfTheText, Action read)
    {
        int before = Words;
        read();
        AddKeyWords(Words - before, isOfTheText);
    }

    private void AddKeyWords(int words, bool isOfTheText)
    {
        KeyWords += isOfTheText && isFirstUnderHeading ? words : 0;
        isFirstUnderHeading &= !isOfTheText;
    }
}
