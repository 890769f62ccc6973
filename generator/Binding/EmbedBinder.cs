using Site.Documents;

namespace Site.Binding;

/// <summary>Reads the entries of <c>embeds.yml</c>: the addresses under which embeds have been published.</summary>
internal static class EmbedBinder
{
    public const string FileName = "embeds.yml";

    public static PublishedEmbed? Bind(MappingReader keys)
    {
        var embed = new PublishedEmbed(keys.Reference("address"), keys.OptionalReference("now"));
        return keys.Finish() ? embed : null;
    }
}
