using FsCheck;
using FsCheck.Fluent;

namespace Site.Tests.Unit.Properties;

/// <summary>Texts that are nearly right: a good one, changed here and there, or pieces of the syntax in a row.</summary>
internal static class Mutated
{
    private static readonly string[] Odd = ["\0", "\u0007", "\u2028", "\ufeff", "\ud83d", "😀", "é", "e\u0301", "\t", "\r", "\u00a0", "\u202e", "٧", "9999999999999999999999"];

    /// <param name="good">Texts to start from.</param>
    /// <param name="pieces">What the syntax is made of.</param>
    public static Gen<string> Texts(string[] good, string[] pieces)
    {
        string[] all = [.. pieces, .. Odd];
        Gen<string> rows = Gen.Elements(all).ListOf().Select(each => string.Concat(each));
        return Gen.OneOf(rows, Changed(good, all), Changed(good, all));
    }

    public static Gen<byte[]> Bytes(string[] good) =>
        from text in Gen.Elements(good)
        let bytes = System.Text.Encoding.UTF8.GetBytes(text)
        from changes in Gen.Choose(1, 5).SelectMany(count => Gen.Choose(0, int.MaxValue - 1).Two().ArrayOf(count))
        select changes.Aggregate(bytes, (now, change) => Replaced(now, change.Item1, (byte)change.Item2));

    private static Gen<string> Changed(string[] good, string[] pieces) =>
        from text in Gen.Elements(good)
        from count in Gen.Choose(1, 6)
        from changes in Change(pieces).ArrayOf(count)
        select changes.Aggregate(text, (now, change) => change(now));

    private static Gen<Func<string, string>> Change(string[] pieces) =>
        from at in Gen.Choose(0, int.MaxValue - 1)
        from length in Gen.Choose(1, 20)
        from kind in Gen.Choose(0, 4)
        from piece in Gen.Elements(pieces)
        select new Func<string, string>(text => kind switch
        {
            0 => text.Insert(Place(text, at), piece),
            1 => text.Remove(Place(text, at), Cut(text, at, length)),
            2 => text.Insert(Place(text, at), text.Substring(Place(text, at), Cut(text, at, length))),
            3 => text.Remove(Place(text, at), Cut(text, at, 1)).Insert(Place(text, at), piece),
            _ => text[..Place(text, at)],
        });

    private static int Place(string text, int at) => text.Length == 0 ? 0 : at % text.Length;

    private static int Cut(string text, int at, int length) => Math.Min(length, text.Length - Place(text, at));

    private static byte[] Replaced(byte[] bytes, int at, byte value)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        byte[] changed = [.. bytes];
        changed[at % bytes.Length] = value;
        return changed;
    }
}
