using Site.Diagnostics;

namespace Site.Documents;

/// <summary>An address under which an embed has been published, and which other sites may hold for good.</summary>
/// <param name="Now">The embed that has taken its place; nothing while it stands there itself.</param>
public sealed record PublishedEmbed(Reference Address, Reference? Now);
