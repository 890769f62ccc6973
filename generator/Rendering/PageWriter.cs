using System.Text;

namespace Site.Rendering;

/// <summary>
/// Writes a page straight into the bytes of its file: as a string it would be twice as long, and long strings are what the
/// garbage collector pays most for. One serves a thread, page after page.
/// </summary>
public sealed class PageWriter : TextWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly char[] signs = new char[8192];
    private int waiting;
    private byte[] bytes = new byte[1 << 17];
    private int written;

    // Keeps the first half of a sign that two halves make, until the second comes.
    private readonly Encoder encoder = Utf8.GetEncoder();

    public PageWriter() => NewLine = "\n";

    public override Encoding Encoding => Utf8;

    public override void Write(char value)
    {
        if (waiting == signs.Length)
        {
            Encode(isEnd: false);
        }

        signs[waiting++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> text)
    {
        while (text.Length > signs.Length - waiting)
        {
            int fits = signs.Length - waiting;
            text[..fits].CopyTo(signs.AsSpan(waiting));
            waiting = signs.Length;
            text = text[fits..];
            Encode(isEnd: false);
        }

        text.CopyTo(signs.AsSpan(waiting));
        waiting += text.Length;
    }

    /// <returns>All that was written since the last time.</returns>
    public byte[] TakeBytes()
    {
        Encode(isEnd: true);
        byte[] page = bytes[..written];
        written = 0;
        return page;
    }

    private void Encode(bool isEnd)
    {
        int most = Utf8.GetMaxByteCount(waiting);
        if (bytes.Length - written < most)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, written + most));
        }

        written += encoder.GetBytes(signs.AsSpan(0, waiting), bytes.AsSpan(written), flush: isEnd);
        waiting = 0;
    }
}
