using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Site.Citing;
using Site.Documents;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Descriptions of pages in the vocabulary of schema.org, as JSON-LD: the parts that several kinds of page share.</summary>
internal static class StructuredData
{
    /// <summary>Escapes the characters of HTML too, so that no text can end the element that holds it.</summary>
    internal static readonly JsonSerializerOptions InHtml = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Html Block(JsonObject described)
    {
        var block = new JsonObject { ["@context"] = "https://schema.org" };
        foreach ((string name, JsonNode? value) in described)
        {
            block[name] = value?.DeepClone();
        }

        return new Html(DataFiles.Without(block).ToJsonString(InHtml));
    }

    public static JsonObject Site(RenderContext context) => new()
    {
        ["@type"] = "WebSite",
        ["name"] = context.Settings.Title,
        ["alternateName"] = context.Settings.Tagline,
        ["url"] = context.Frame.Absolute("/"),
        ["description"] = context.Settings.Description,
        ["inLanguage"] = context.Settings.Language,
        ["license"] = context.Settings.Licence.Url,
        ["publisher"] = Publisher(context),
    };

    /// <summary>The publication as the body behind its pages, with its policies where pages state them.</summary>
    public static JsonObject Publisher(RenderContext context) => DataFiles.Without(new JsonObject
    {
        ["@type"] = "Organization",
        ["name"] = context.Settings.Title,
        ["url"] = context.Frame.Absolute("/"),
        ["correctionsPolicy"] = context.Frame.Absolute("/corrections/"),
        ["ethicsPolicy"] = Policy(context, "about"),
        ["verificationFactCheckingPolicy"] = Policy(context, "methods"),
        ["actionableFeedbackPolicy"] = Policy(context, "about"),
    });

    /// <summary>A person, or the body of that name.</summary>
    public static JsonObject Agent(CslName name) => DataFiles.Without(new JsonObject
    {
        ["@type"] = name.Literal != "" ? "Organization" : "Person",
        ["name"] = name.Full,
        ["givenName"] = name.Given,
        ["familyName"] = name.Literal != "" ? "" : name.Family,
    });

    public static JsonArray Agents(IEnumerable<string> written) => [.. written.Select(each => Agent(CitedWork.Name(each)))];

    /// <summary>A work of the bibliography.</summary>
    public static JsonNode Work(Source source) => DataFiles.Without(new JsonObject
    {
        ["@type"] = "CreativeWork",
        ["name"] = source.Title,
        ["url"] = source.Url,
        ["datePublished"] = source.Issued is { IsIso: true } issued ? issued.Text : "",
    });

    public static JsonNode Download(string name, string type, string url) => new JsonObject
    {
        ["@type"] = "DataDownload",
        ["name"] = name,
        ["encodingFormat"] = type,
        ["contentUrl"] = url,
    };

    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(each => JsonValue.Create(each))];

    private static string Policy(RenderContext context, string page) =>
        context.Index.Pages.TryGetValue(page, out Page? found) ? context.Frame.Absolute(found.Url) : "";
}
