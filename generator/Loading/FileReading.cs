using System.Text;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Loading;

/// <summary>Reads one file of the input as bytes or as text, and says in words why it cannot.</summary>
internal static class FileReading
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The bytes, or nothing when the file is no ordinary file, too large or cannot be read.</returns>
    public static byte[]? Bytes(InputFile file, int mostBytes, DiagnosticList found)
    {
        SourceSpan nowhere = new SourceText(file.Path, "").Span(0, 0);
        try
        {
            if (!UnixFile.IsOrdinary(file.FullPath))
            {
                found.Add(LoadFindings.NotOrdinary, nowhere, "this is not an ordinary file", "remove it, or put a file in its place");
                return null;
            }

            long length = new FileInfo(file.FullPath).Length;
            if (length > mostBytes)
            {
                found.Add(LoadFindings.TooLarge, nowhere, $"the file has {length / 1024} KB; at most {mostBytes / 1024} KB are read", "split the file, or leave out what is not needed");
                return null;
            }

            return File.ReadAllBytes(file.FullPath);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            found.Add(LoadFindings.Unreadable, nowhere, problem is UnauthorizedAccessException ? "the file may not be read" : "the file cannot be read", "check that it exists and that you have the right to read it");
            return null;
        }
    }

    /// <returns>The text without byte order mark, its lines ended by LF, or nothing when it is not clean UTF-8.</returns>
    public static SourceText? Text(InputPath path, byte[] bytes, DiagnosticList found)
    {
        int skip = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        string text;
        try
        {
            text = StrictUtf8.GetString(bytes, skip, bytes.Length - skip);
        }
        catch (DecoderFallbackException problem)
        {
            found.Add(LoadFindings.NotUtf8, BadByte(path, bytes, skip, problem.Index), "the text is not UTF-8 from here on", "save the file again with the encoding UTF-8");
            return null;
        }

        // A checkout may turn line ends; the same text must give the same pages.
        var source = new SourceText(path, WithLineFeeds(text));
        int control = source.Text.AsSpan().IndexOfAny(CharacterRule.Forbidden);
        if (control < 0)
        {
            return source;
        }

        found.Add(LoadFindings.ControlCharacter, source.Span(control, 1), $"the character U+{(int)source.Text[control]:X4} may not stand in a text", "delete it; it often comes with text copied from another program");
        return null;
    }

    // Not string.ReplaceLineEndings, which also takes form feeds and Unicode's separators for line ends.
    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static SourceSpan BadByte(InputPath path, byte[] bytes, int skip, int index)
    {
        int at = Math.Clamp(skip + index, skip, bytes.Length);
        string good = Encoding.UTF8.GetString(bytes, skip, at - skip);
        int end = Array.IndexOf(bytes, (byte)'\n', at);
        string rest = Encoding.UTF8.GetString(bytes, at, (end < 0 ? bytes.Length : end) - at);
        return new SourceText(path, WithLineFeeds(good + rest)).Span(WithLineFeeds(good).Length, 1);
    }
}
