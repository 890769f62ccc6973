using Site.Diagnostics;

namespace Site.Documents;

/// <summary>An essay whose every front matter field has been read and found good. Nothing after binding re-checks it.</summary>
public sealed record Essay
{
    /// <summary>The file's name: the last part of the address.</summary>
    public required string Slug { get; init; }

    public required string SectionId { get; init; }

    public required string Title { get; init; }

    /// <summary>The question that it answers, one line.</summary>
    public required Prose Question { get; init; }

    /// <summary>The answer in a few sentences, in inline Markdown.</summary>
    public required Prose Summary { get; init; }

    public required DateOnly Published { get; init; }

    public required DateOnly Updated { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Place within its section.</summary>
    public required int Order { get; init; }

    public required bool IsDraft { get; init; }

    /// <summary>Addresses that lead here now.</summary>
    public IReadOnlyList<Reference> RedirectFrom { get; init; } = [];

    /// <summary>Ids of the terms that it introduces.</summary>
    public IReadOnlyList<Reference> Terms { get; init; } = [];

    /// <summary>Questions for discussion.</summary>
    public IReadOnlyList<Prose> Discussion { get; init; } = [];

    /// <summary>Where the body begins in the source.</summary>
    public required int BodyStart { get; init; }

    public required SourceText Source { get; init; }

    public string Url => $"/essays/{Slug}/";

    /// <summary>The page of its numbers alone.</summary>
    public string NumbersUrl => $"{Url}numbers/";
}

/// <summary>A page of prose that is no essay: about, methods, corrections, accessibility.</summary>
public sealed record Page
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required Prose Summary { get; init; }

    public required DateOnly Published { get; init; }

    public required DateOnly Updated { get; init; }

    public IReadOnlyList<Reference> RedirectFrom { get; init; } = [];

    /// <summary>Where the body begins in the source.</summary>
    public required int BodyStart { get; init; }

    public required SourceText Source { get; init; }

    public string Url => $"/{Slug}/";
}
