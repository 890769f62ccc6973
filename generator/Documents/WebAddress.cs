namespace Site.Documents;

/// <summary>Which addresses a text may link to: those that a browser only opens, never runs.</summary>
public static class WebAddress
{
    /// <summary>Whether it leads to a page of this site by its path, or to a place of the same page.</summary>
    public static bool IsOwn(string url) =>
        url.StartsWith('#') || (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal));

    /// <summary>Looked at after decoding, as a browser does: it drops tabs and line ends inside of a scheme.</summary>
    public static bool IsAllowed(string url)
    {
        if (url == "" || url.Any(char.IsControl) || url.Any(char.IsWhiteSpace) || url.Contains('\\', StringComparison.Ordinal))
        {
            return false;
        }

        if (IsOwn(url))
        {
            return true;
        }

        return Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
            && !url.StartsWith('/')
            && address.Scheme is "https" or "http" or "mailto";
    }
}
