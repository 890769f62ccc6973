using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>
/// What a browser tells those who hear a page: its accessibility tree as lines, without the words of the content, so that an essay can be
/// edited and the tree stays. Names are kept of what belongs to the house (landmarks, controls); of the rest it says whether there is one.
/// </summary>
internal static class AccessTree
{
    /// <summary>Roles that only carry words, or nothing.</summary>
    private static readonly HashSet<string> Passed =
    [
        "", "none", "generic", "InlineTextBox", "StaticText", "LineBreak", "ListMarker", "emphasis", "strong", "superscript", "subscript", "code", "time", "mark", "Abbr", "insertion", "deletion",
        "paragraph", "LabelText", "Legend", "SvgRoot", "rowgroup", "RootWebArea", "LayoutTable", "LayoutTableRow", "LayoutTableCell", "DescriptionList", "FooterAsNonLandmark", "HeaderAsNonLandmark", "Iframe", "Ruby",
    ];

    /// <summary>Roles whose names are the house's own words.</summary>
    private static readonly HashSet<string> Named =
    [
        "banner", "navigation", "main", "contentinfo", "search", "form", "button", "textbox", "searchbox", "checkbox", "radio", "radiogroup", "combobox", "status", "dialog", "complementary", "spinbutton",
    ];

    private static readonly string[] States = ["level", "expanded", "checked", "pressed", "disabled", "hasPopup", "live", "valuetext", "current"];

    public static async Task<string> OfAsync(IPage page)
    {
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Accessibility.enable");
        JsonElement all = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes");
        Dictionary<string, JsonElement> nodes = all.EnumerateArray().DistinctBy(each => each.GetProperty("nodeId").GetString()).ToDictionary(each => each.GetProperty("nodeId").GetString()!);
        var lines = new StringBuilder();
        Write(lines, Children(all.EnumerateArray().First(), nodes), 0);
        return lines.ToString();
    }

    private static void Write(StringBuilder lines, IEnumerable<Part> parts, int depth)
    {
        string before = "";
        foreach (Part part in parts)
        {
            var below = new StringBuilder();
            Write(below, part.Parts, depth + 1);
            string text = $"{new string(' ', depth * 2)}{part.Line}\n{below}";

            // Of parts that are alike one stands for all.
            if (text != before)
            {
                lines.Append(text);
            }

            before = text;
        }
    }

    private static IReadOnlyList<Part> Children(JsonElement node, Dictionary<string, JsonElement> nodes)
    {
        List<Part> parts = [];
        foreach (JsonElement child in node.TryGetProperty("childIds", out JsonElement ids) ? ids.EnumerateArray().Select(each => nodes.GetValueOrDefault(each.GetString()!)) : [])
        {
            if (child.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            string role = child.GetProperty("ignored").GetBoolean() ? "" : Text(child, "role");
            IReadOnlyList<Part> below = Children(child, nodes);
            if (Passed.Contains(role))
            {
                parts.AddRange(below);
            }
            else
            {
                parts.Add(new Part(Line(child, role), below));
            }
        }

        return parts;
    }

    private static string Line(JsonElement node, string role)
    {
        // Behind a colon stands what a control is for: the title of a chart, the words of a claim.
        string name = Text(node, "name");
        bool isWide = role is "slider" or "link" or "heading" or "image" or "figure" or "region" or "table" or "article" or "Figure" or "Section";
        string said = Named.Contains(role) && name != "" ? $" \"{name.Split(':')[0].Trim()}\"" : isWide ? name == "" ? " without a name" : " named" : "";
        string states = string.Concat(
            from property in node.TryGetProperty("properties", out JsonElement all) ? all.EnumerateArray() : []
            let what = property.GetProperty("name").GetString()
            where States.Contains(what)
            let value = property.GetProperty("value").TryGetProperty("value", out JsonElement given) ? given.ToString().ToLowerInvariant() : ""
            where value is not ("" or "off") && !(what == "disabled" && value == "false")
            orderby what
            select what == "valuetext" ? " in words" : $" {what}={value}");
        return $"{role}{said}{states}{(Text(node, "description") == "" ? "" : " described")}";
    }

    private static string Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out JsonElement value) && value.TryGetProperty("value", out JsonElement text) ? text.ToString().Trim() : "";

    private sealed record Part(string Line, IReadOnlyList<Part> Parts);
}
