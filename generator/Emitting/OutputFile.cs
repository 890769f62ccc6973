using System.Text;

namespace Site.Emitting;

/// <summary>Where a file lies under the output folder: relative, with <c>/</c>, never with <c>..</c>.</summary>
public readonly record struct OutputPath : IComparable<OutputPath>
{
    public OutputPath(string value)
    {
        bool isSafe = value.Length > 0 && value.Split('/').All(part => part is not ("" or "." or "..")) && !value.Any(c => char.IsControl(c) || c is '\\' or ':');
        if (!isSafe)
        {
            throw new ArgumentException($"'{value}' is not a path under the output folder", nameof(value));
        }

        Value = value;
    }

    public string Value { get; }

    /// <summary>The file that a host serves for the path of a page: <c>/about/</c> is <c>about/index.html</c>.</summary>
    public static OutputPath OfUrl(string url) => new((url.EndsWith('/') ? url + "index.html" : url).TrimStart('/'));

    /// <summary>The path under which a host serves the file.</summary>
    public string Url => Value == "index.html" ? "/" : Value.EndsWith("/index.html", StringComparison.Ordinal) ? $"/{Value[..^"index.html".Length]}" : $"/{Value}";

    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A finished file of the site. Its bytes are made each time they are asked for, so that those of a large site are never all in memory; whoever needs them twice keeps them.</summary>
public sealed class OutputFile(OutputPath path, Func<ReadOnlyMemory<byte>> make)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public OutputFile(OutputPath path, ReadOnlyMemory<byte> bytes)
        : this(path, () => bytes)
    {
    }

    public OutputPath Path => path;

    /// <summary>The same bytes each time. May be called from several threads.</summary>
    public ReadOnlyMemory<byte> Make() => make();

    public static OutputFile Text(string url, string text) => new(OutputPath.OfUrl(url), Utf8.GetBytes(text));

    /// <summary>A file whose text is made when it is asked for.</summary>
    public static OutputFile Text(string url, Func<string> text) => new(OutputPath.OfUrl(url), () => Utf8.GetBytes(text()));
}
