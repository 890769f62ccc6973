using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Site.Assets;

namespace Site.Search;

/// <summary>
/// The index that the search page reads: one small file that says where everything lies; the words with their entries, divided
/// by the alphabet; the texts of the entries, divided by their order. A reader loads the parts that his words lead to.
/// </summary>
public static class SearchIndex
{
    /// <summary>The longest that a part of the words gets before the next begins, uncompressed.</summary>
    private const int LongestWords = 16_000;

    /// <summary>For a site of up to forty essays. In larger ones parts grow with the root of the whole, so that there are neither too many nor too large ones.</summary>
    private const int LeastTexts = 5_000;
    private const double TextGrowth = 50;

    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="entries">By kind; within a kind what should be shown first, among what is found as easily, stands first.</param>
    /// <returns>The file to begin with, then those that it names.</returns>
    public static IReadOnlyList<AssetFile> Of(IReadOnlyList<SearchEntry> entries, IReadOnlyList<(string Key, string Label)> statuses)
    {
        List<(string First, AssetFile File)> words = Parts("search-words.json", SearchPostings.Of(entries).InOrder(), each => each.Key, LongestWords, Write);
        List<(string First, AssetFile File)> texts = Parts("search-texts.json", entries.Select((entry, i) => (entry, i)), each => Number(each.i), LongestTexts(entries), (json, each) => Write(json, each.entry));
        return [Start(entries, statuses, words, texts), .. words.Select(each => each.File), .. texts.Select(each => each.File)];
    }

    private static int LongestTexts(IReadOnlyList<SearchEntry> entries) =>
        Math.Max(LeastTexts, (int)Math.Sqrt(TextGrowth * entries.Sum(each => (long)each.Title.Length + each.Where.Length + each.Text.Length)));

    private static AssetFile Start(IReadOnlyList<SearchEntry> entries, IReadOnlyList<(string Key, string Label)> statuses, List<(string First, AssetFile File)> words, List<(string First, AssetFile File)> texts)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Unescaped))
        {
            json.WriteStartObject();
            json.WriteNumber("entries", entries.Count);
            json.WriteString("common", SearchWords.Common);
            json.WriteStartArray("kinds");
            foreach (SearchKind kind in Enum.GetValues<SearchKind>())
            {
                json.WriteNumberValue(entries.Count(each => each.Kind == kind));
            }

            json.WriteEndArray();
            json.WriteStartObject("statuses");
            foreach ((string key, string label) in statuses)
            {
                json.WriteString(key, label);
            }

            json.WriteEndObject();
            WriteList(json, "words", words);
            WriteList(json, "texts", texts);
            json.WriteEndObject();
        }

        return AssetFile.Of("search.json", bytes.WrittenSpan.ToArray());
    }

    private static void WriteList(Utf8JsonWriter json, string name, List<(string First, AssetFile File)> parts)
    {
        json.WriteStartArray(name);
        foreach ((string first, AssetFile file) in parts)
        {
            json.WriteStartArray();
            json.WriteStringValue(first);
            json.WriteStringValue(file.Url);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes each item into the part that is open, and closes it where it is long enough.</summary>
    private static List<(string First, AssetFile File)> Parts<T>(string name, IEnumerable<T> items, Func<T, string> key, int longest, Action<Utf8JsonWriter, T> write)
    {
        List<(string First, AssetFile File)> parts = [];
        var bytes = new ArrayBufferWriter<byte>(longest * 2);
        using var json = new Utf8JsonWriter(bytes, Unescaped);
        string first = "";
        foreach (T item in items)
        {
            if (bytes.WrittenCount + json.BytesPending == 0)
            {
                first = key(item);
                json.WriteStartArray();
            }

            write(json, item);
            if (bytes.WrittenCount + json.BytesPending > longest)
            {
                Close();
            }
        }

        Close();
        return parts;

        void Close()
        {
            if (bytes.WrittenCount + json.BytesPending > 0)
            {
                json.WriteEndArray();
                json.Flush();
                parts.Add((first, AssetFile.Of(name, bytes.WrittenSpan.ToArray())));
                bytes.ResetWrittenCount();
                json.Reset();
            }
        }
    }

    /// <summary>The word and its entries, each as the distance from the one before.</summary>
    private static void Write(Utf8JsonWriter json, KeyValuePair<string, List<int>> posting)
    {
        json.WriteStartArray();
        json.WriteStringValue(posting.Key);
        int before = 0;
        foreach (int each in posting.Value)
        {
            int entry = each / SearchPostings.Levels;
            json.WriteNumberValue(((entry - before) * SearchPostings.Levels) + (each % SearchPostings.Levels));
            before = entry;
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SearchEntry entry)
    {
        json.WriteStartArray();
        json.WriteStringValue(entry.Url);
        json.WriteStringValue(entry.Title);
        json.WriteStringValue(entry.Where);
        json.WriteStringValue(entry.Text);
        json.WriteStringValue(entry.Status);
        json.WriteEndArray();
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
