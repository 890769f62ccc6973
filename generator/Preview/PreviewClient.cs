using System.Text;
using System.Text.Json;
using Site.Diagnostics;

namespace Site.Preview;

/// <summary>What the preview adds to the site: a script that reloads pages and shows findings in them, its style sheet, and the messages it gets.</summary>
public static class PreviewClient
{
    public const string Folder = "/_preview/";
    public const string ScriptPath = "/_preview/reload.js";
    public const string StylePath = "/_preview/preview.css";
    public const string EventsPath = "/_preview/events";

    /// <summary>Tells a page which build is shown and what keeps a newer one away, as one event of the stream.</summary>
    public static byte[] Event(PreviewMoment moment)
    {
        using var stream = new MemoryStream();
        stream.Write("data: "u8);
        using (var json = new Utf8JsonWriter(stream, FindingJson.Options with { Indented = false }))
        {
            json.WriteStartObject();
            json.WriteString("version", moment.Version);
            json.WriteString("trouble", moment.Trouble);
            json.WriteStartArray("findings");
            foreach (string each in moment.Findings)
            {
                json.WriteStringValue(each);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n\n"u8);
        return stream.ToArray();
    }

    /// <summary>The page of a preview that has no good build yet: the findings come to it as to any other.</summary>
    public static byte[] PageWithoutSite(string version) => Encoding.UTF8.GetBytes(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Not built yet</title>
        <script src="{ScriptPath}?v={version}" defer></script>
        </head>
        <body>
        <h1>Not built yet</h1>
        <p>The site is shown here as soon as it can be built.</p>
        </body>
        </html>
        """);
}
