using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Documents;

namespace Site.Tests.Unit.Sites;

/// <summary>Says of finished files what in them could run, load something from elsewhere, or lead to what runs; nothing of good ones.</summary>
internal sealed partial class SafeSite
{
    private readonly Dictionary<string, string> before;
    private readonly Dictionary<string, string> census;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    // Whatever somebody puts into a text, of these a page has as many as before.
    private static readonly string[] Counted =
    [
        "script", "style", "iframe", "frame", "object", "embed", "applet", "base", "form", "meta", "link", "img", "svg", "math", "video", "audio", "source", "picture", "input", "button", "select", "textarea", "template",
        "noscript", "title", "use", "image", "animate", "set", "foreignobject", "body", "head", "html", "x-hit", "marquee", "dialog", "details",
    ];

    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "xlink:href", "poster", "data", "cite", "background", "ping", "manifest"];

    /// <param name="files">The site before anybody put anything into it, by the paths of its files.</param>
    public SafeSite(IReadOnlyList<(string Name, string Text)> files)
    {
        before = files.ToDictionary(StringComparer.Ordinal);
        census = files.Where(each => IsPage(each.Name)).ToDictionary(each => each.Name, each => Census(each.Text), StringComparer.Ordinal);
        string[] faults = [.. files.SelectMany(each => FaultsOf(each.Name, each.Text).Select(fault => $"{each.Name}: {fault}"))];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    public bool Has(string name) => before.ContainsKey(name);

    /// <param name="files">The same site with something put into it.</param>
    public IEnumerable<string> Faults(IEnumerable<(string Name, string Text)> files) =>
        from file in files
        where before.GetValueOrDefault(file.Name) != file.Text
        from fault in FaultsOf(file.Name, file.Text).Concat(More(file.Name, file.Text))
        select $"{file.Name}: {fault}";

    private IEnumerable<string> More(string name, string text) =>
        census.TryGetValue(name, out string? usual) && Census(text) is { } now && now != usual ? [$"has {now}, not {usual}"] : [];

    private static IReadOnlyList<string> FaultsOf(string name, string text)
    {
        try
        {
            return Path.GetExtension(name) switch
            {
                ".html" => [.. PageFaults(text)],
                ".xhtml" or ".svg" or ".xml" or ".opf" => [.. XmlFaults(text)],
                ".json" => [.. JsonFaults(text)],
                _ => [],
            };
        }
        catch (Exception problem) when (problem is XmlException or JsonException)
        {
            return [$"cannot be read: {problem.Message}"];
        }
    }

    private static bool IsPage(string name) => Path.GetExtension(name) is ".html" or ".xhtml";

    /// <summary>How many elements of each kind that could do something a page has.</summary>
    private static string Census(string html)
    {
        IDocument page = new HtmlParser().ParseDocument(html);
        return string.Join(' ', page.All.GroupBy(each => each.LocalName.ToLowerInvariant()).Where(each => Counted.Contains(each.Key)).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}={each.Count()}"));
    }

    private static IEnumerable<string> PageFaults(string html)
    {
        if (CharacterRule.FirstBad(html.Replace("\r", "", StringComparison.Ordinal)) >= 0)
        {
            yield return "holds a character that no file may hold";
        }

        IDocument page = new HtmlParser().ParseDocument(html);
        foreach (string fault in page.All.SelectMany(each => ElementFaults(each.LocalName, each.Attributes.Select(a => (a.Name, a.Value)))))
        {
            yield return fault;
        }

        foreach (IElement data in page.QuerySelectorAll("script[type$=json]"))
        {
            foreach (string fault in JsonFaults(data.TextContent))
            {
                yield return fault;
            }
        }

        if (page.QuerySelectorAll("meta[http-equiv]").Any(each => each.GetAttribute("http-equiv") != "Content-Security-Policy"))
        {
            yield return "a meta element that acts as a header";
        }
    }

    private static IEnumerable<string> XmlFaults(string text)
    {
        XDocument document = XDocument.Parse(text);
        IEnumerable<string> markup = document.Descendants().Where(each => each.Name.Namespace == Atom && (string?)each.Attribute("type") == "html").SelectMany(each => PageFaults(each.Value))
            .Concat(document.Descendants().Where(each => (string?)each.Attribute("texttype") == "text/html").SelectMany(each => PageFaults(each.Value)));
        return document.DocumentType is { InternalSubset: { Length: > 0 } } ? ["declares entities"]
            : [.. document.Descendants().SelectMany(each => ElementFaults(each.Name.LocalName, each.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => (a.Name.LocalName, a.Value)))), .. markup];
    }

    private static IEnumerable<string> JsonFaults(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return text.Contains("\"__proto__\":", StringComparison.Ordinal) ? ["a key that changes what all objects are"] : [];
    }

    private static IEnumerable<string> ElementFaults(string element, IEnumerable<(string Name, string Value)> attributes)
    {
        foreach ((string name, string value) in attributes)
        {
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name is "style" or "srcdoc" or "is")
            {
                yield return $"<{element} {name}=\"{value}\">";
            }
            else if (Addresses.Contains(name.ToLowerInvariant()) && (name != "action" || element == "form") && !(Loads(element, name) ? Own() : Allowed()).IsMatch(value))
            {
                yield return $"<{element} {name}=\"{value}\"> leads where nothing may lead";
            }
        }

        if (element is "object" or "embed" or "applet" or "base" or "x-hit" or "foreignObject")
        {
            yield return $"<{element}>";
        }
    }

    /// <summary>Whether a browser asks for the address by itself.</summary>
    private static bool Loads(string element, string name) => name is "src" or "poster" or "data" or "background" || element is "use" or "image" or "form" or "iframe";

    [GeneratedRegex("^(https?://|mailto:|#|\\?|\\.{1,2}/|/(?![/\\\\])|\\$IMS-CC-FILEBASE\\$|[a-z0-9@._-][a-z0-9@._/-]*(#.*)?$|$)")]
    private static partial Regex Allowed();

    [GeneratedRegex("^(/(?![/\\\\])|#|\\.{1,2}/|\\$IMS-CC-FILEBASE\\$|[a-z0-9@._-][a-z0-9@._/-]*$|$)")]
    private static partial Regex Own();
}
