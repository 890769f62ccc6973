using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Site.Assets;
using Site.Emitting;

namespace Site.Books;

/// <summary>
/// Drawings as files of their own: programs that read books know pictures better than SVG inside of a text. A drawing that stands
/// on several pages is one file.
/// </summary>
internal sealed class BookPictures(Func<string, string> styleOf)
{
    /// <summary>Narrower ones are signs that stand beside words.</summary>
    private const double LeastWidth = 100;

    private readonly SortedDictionary<string, byte[]> pictures = new(StringComparer.Ordinal);

    /// <summary>In the order of their paths, which lie in the folder of the texts.</summary>
    public IReadOnlyCollection<KeyValuePair<string, byte[]>> Files => pictures;

    /// <summary>Puts an image, with the drawing's words as its alternative, in the place of each drawing.</summary>
    public void Take(IElement root)
    {
        foreach (IElement svg in root.QuerySelectorAll("svg"))
        {
            // Of several sizes the one for narrow columns fits everywhere.
            bool isOther = svg.ClassName is { } name && !name.Contains("--narrow", StringComparison.Ordinal) && svg.ParentElement!.QuerySelector(".chart__svg--narrow") is not null;
            double[] box = [.. (svg.GetAttribute("viewBox") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => double.Parse(each, CultureInfo.InvariantCulture))];
            if (isOther || box.Length != 4 || box[2] < LeastWidth)
            {
                svg.Remove();
                continue;
            }

            IElement image = svg.Owner!.CreateElement("img");
            image.ClassName = "drawing";
            image.SetAttribute("alt", Words(svg));
            image.SetAttribute("src", Add(svg, box));
            svg.Replace(image);
        }
    }

    private static string Words(IElement svg)
    {
        if (svg.GetAttribute("aria-hidden") == "true")
        {
            return "";
        }

        IEnumerable<string> words = svg.GetAttribute("aria-label") is { } label
            ? [label]
            : svg.Children.Where(each => each.LocalName is "title" or "desc").Select(each => each.TextContent.Trim());
        return string.Join(". ", words.Select(each => each.TrimEnd('.'))) + ".";
    }

    private string Add(IElement svg, double[] box)
    {
        foreach (IElement link in svg.QuerySelectorAll("a"))
        {
            IElement group = link.Owner!.CreateElement(link.NamespaceUri!, "g");
            group.Append([.. link.ChildNodes]);
            link.Replace(group);
        }

        IElement style = svg.Owner!.CreateElement(svg.NamespaceUri!, "style");
        style.TextContent = styleOf(svg.InnerHtml);
        IElement ground = svg.Owner!.CreateElement(svg.NamespaceUri!, "rect");
        string[] measures = ["x", "y", "width", "height"];
        for (int i = 0; i < measures.Length; i++)
        {
            ground.SetAttribute(measures[i], box[i].ToString(CultureInfo.InvariantCulture));
        }

        ground.SetAttribute("fill", "#fff");
        svg.Prepend(style, ground);
        foreach (string attribute in new[] { "class", "role", "data-size", "aria-hidden", "aria-label", "aria-labelledby", "aria-describedby" })
        {
            svg.RemoveAttribute(attribute);
        }

        byte[] bytes = XmlText.Write(svg);
        string path = $"images/{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.svg";
        pictures[path] = bytes;
        return path;
    }
}
