using System.Collections.Concurrent;
using System.Text;
using Site.Assets;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What stands inside of embeds instead of being loaded: style sheets and scripts by name, and the policy that allows their bytes.</summary>
internal sealed class EmbedShell(AssetSet assets)
{
    private const string NoticeScript = "js/embed-notice.js";

    private const string FirstScript = "js/embed-first.js";

    private readonly ConcurrentDictionary<string, (Html Text, string Hash)> inside = new(StringComparer.Ordinal);

    /// <summary>Whether an asset only ever stands inside of documents, and so is no file of the site.</summary>
    public static bool IsInside(string name) =>
        name is "css/book.css" or "css/course.css" or AssetBundler.OfflineScript or OfflineReading.WorkerScript || name.StartsWith("css/embed-", StringComparison.Ordinal) || name.StartsWith("js/embed-", StringComparison.Ordinal) || name.StartsWith("embeds/", StringComparison.Ordinal);

    /// <param name="model">The module of a scenario's model; nothing for a chart.</param>
    public EmbedParts Parts(string style, string script, string? model = null) =>
        new(Inside(style).Text, Inside(FirstScript).Text, model is null ? default : Inside(model).Text, Inside(script).Text);

    /// <summary>The policy that an embed carries itself. The host sends the same with it; see <see cref="EmbedHeaders"/>.</summary>
    public string Policy(string style, string script, string? model = null) =>
        EmbedPolicy.Of(new[] { FirstScript, model, script }.OfType<string>().Select(each => Inside(each).Hash), [Inside(style).Hash]);

    /// <summary>The same embed as it is frozen: it asks what has changed since, and points to nothing that will show something else.</summary>
    public EmbedPageModel Frozen(EmbedPageModel live)
    {
        (Html text, string hash) = Inside(NoticeScript);
        return live with
        {
            Head = live.Head with { Links = [], ContentSecurityPolicy = live.Head.ContentSecurityPolicy.Replace("script-src 'self'", $"script-src 'self' {hash}", StringComparison.Ordinal) },
            Parts = live.Parts with { Notice = text },
        };
    }

    /// <summary>Empty for what a theme does without.</summary>
    private (Html Text, string Hash) Inside(string name) => inside.GetOrAdd(name, _ =>
    {
        string text = Encoding.UTF8.GetString((assets.Find(name)?.Bytes ?? default).Span).Trim();
        return text.Contains("</s", StringComparison.OrdinalIgnoreCase)
            ? throw new InvalidOperationException($"'{name}' would end the element that it stands in")
            : (new Html(text), EmbedPolicy.Hash(text));
    });
}
