namespace Site.Books;

/// <summary>What the publication is, in whatever form it is taken away. Addresses in its pages are the site's.</summary>
public sealed record Publication
{
    public required string Title { get; init; }

    /// <summary>One sentence about it.</summary>
    public required string Description { get; init; }

    public required string Language { get; init; }

    public required IReadOnlyList<string> Creators { get; init; }

    /// <summary>The terms under which it may be used: name and address.</summary>
    public required string Licence { get; init; }
    public required string LicenceUrl { get; init; }

    /// <summary>When its content was last changed.</summary>
    public required DateOnly Modified { get; init; }

    /// <summary>Where a page of the site lies that is not taken along.</summary>
    public required Func<string, string> Absolute { get; init; }

    /// <summary>The style sheet inside of a drawing with these elements: away from the site it stands alone.</summary>
    public required Func<string, string> PictureStyle { get; init; }
}
