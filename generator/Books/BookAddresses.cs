namespace Site.Books;

/// <summary>Where in the book each page of the site stands.</summary>
internal sealed class BookAddresses(IReadOnlyList<(BookChapter Chapter, PageText Page)> pages, Func<string, string> absolute)
{
    private readonly Dictionary<string, (BookChapter Chapter, PageText Page)> places = pages.ToDictionary(each => each.Page.Url, StringComparer.Ordinal);

    /// <summary>Lists at the end of an essay that the book holds once, at its own end.</summary>
    private static readonly (string Beginning, string Page)[] Registers = [("source-", "/sources/"), ("term-", "/glossary/")];

    /// <returns>An address inside of the book where the place is in it, else one on the web.</returns>
    public string Of(string address, PageText from)
    {
        if (address.StartsWith('#'))
        {
            return Within(from, address);
        }

        if (!address.StartsWith('/'))
        {
            return address;
        }

        // A state of a scenario needs its sliders, so its address leads to the site.
        string path = address.Split('#')[0];
        return places.TryGetValue(path, out (BookChapter Chapter, PageText Page) place) ? place.Chapter.File + Fragment(place.Page, address) : absolute(address);
    }

    /// <summary>The id of the element that holds a page; empty where it is the chapter itself.</summary>
    public static string AnchorOf(PageText page) => page.Prefix == "" ? "" : page.Prefix.TrimEnd('-');

    private string Within(PageText page, string fragment)
    {
        string id = fragment[1..];
        string register = Registers.FirstOrDefault(each => id.StartsWith(each.Beginning, StringComparison.Ordinal)).Page ?? "";
        return page.Ids.Contains(id) ? $"#{page.Prefix}{id}"
            : register != "" && places.ContainsKey(register) ? Of(register + fragment, page)
            : absolute(page.Url + fragment);
    }

    /// <summary>The place itself where the book has it, else the page.</summary>
    private static string Fragment(PageText page, string address)
    {
        string id = address.Contains('#', StringComparison.Ordinal) ? address.Split('#')[1] : "";
        string place = page.Ids.Contains(id) ? page.Prefix + id : AnchorOf(page);
        return place == "" ? "" : $"#{place}";
    }
}
