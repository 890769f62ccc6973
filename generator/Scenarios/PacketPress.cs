using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jint;
using Jint.Native;
using Jint.Parser;
using Site.Loading;

namespace Site.Scenarios;

/// <summary>
/// Puts sections together into a packet by the theme's own script, the one that a browser runs for sections that a reader has chosen.
/// What was put together once is kept by content.
/// </summary>
/// <param name="library">The scripts, by the names under which they ask for each other.</param>
public sealed class PacketPress(IReadOnlyDictionary<string, string> library, string cacheFolder)
{
    private const string Entry = "packet";

    private readonly ResultCache cache = new(cacheFolder);

    public static PacketPress Of(IReadOnlyList<LoadedAsset> assets, string cacheFolder) => new(ScenarioLibrary.ForPackets(assets), cacheFolder);

    /// <param name="given">What the script takes, as JSON.</param>
    /// <returns>The packet as HTML: the same for the same.</returns>
    public string Assemble(string given)
    {
        string key = Key(given);
        if (cache.Find(key) is { } kept)
        {
            return kept;
        }

        string html = Run(given);
        cache.Keep(key, html);
        return html;
    }

    private string Run(string given)
    {
        var engine = new Engine(options => options.Culture(CultureInfo.InvariantCulture).LocalTimeZone(TimeZoneInfo.Utc));
        JsValue modules = engine.Execute("({})").GetCompletionValue();
        foreach ((string name, string text) in library)
        {
            modules.AsObject().Put(name, engine.Execute($"(function (exports, require) {{\"use strict\";{text}\n}})", new ParserOptions { Source = name }).GetCompletionValue(), false);
        }

        JsValue require = engine.Invoke(engine.Execute(ModelEngine.MakeRequire).GetCompletionValue(), modules);
        JsValue packet = engine.Invoke(require, Entry);
        return engine.Invoke(packet.AsObject().Get("assemble"), engine.Invoke(engine.Json.Get("parse"), given)).AsString();
    }

    private string Key(string given)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in library.SelectMany(each => new[] { each.Key, each.Value }).Append(given))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{text.Length}\n{text}"));
        }

        return $"packet-{Convert.ToHexStringLower(hash.GetHashAndReset())[..32]}";
    }
}
