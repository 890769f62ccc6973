using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Tests.Unit.Sites;

/// <summary>
/// Makes what a folder under version control cannot hold: a case's <c>made.txt</c> has one order on each line.
/// <c>write PATH TEXT</c> (<c>\n</c>, <c>\t</c> and bytes as <c>\xFF</c>), <c>repeat PATH COUNT TEXT</c> (added to the file),
/// <c>fill PATH BYTES</c>, <c>link PATH TARGET</c>, <c>pipe PATH</c>, <c>lock PATH</c> (another program writes to it), <c>remove PATH</c>.
/// </summary>
internal sealed partial class MadeFiles(string folder) : IDisposable
{
    private readonly List<FileStream> locked = [];

    public void Make(string orders)
    {
        foreach (string order in orders.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = order.Split(' ', 3);
            string path = Path.Combine(folder, Encoding.UTF8.GetString(Bytes(parts[1])));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Make(parts[0], path, parts.Length > 2 ? parts[2] : "");
        }
    }

    public void Dispose() => locked.ForEach(each => each.Dispose());

    private void Make(string verb, string path, string rest)
    {
        switch (verb)
        {
            case "write":
                File.WriteAllBytes(path, Bytes(rest));
                break;
            case "repeat":
                string[] repeated = rest.Split(' ', 2);
                File.AppendAllText(path, string.Concat(Enumerable.Repeat(Encoding.UTF8.GetString(Bytes(repeated[1])), Number(repeated[0]))));
                break;
            case "fill":
                using (FileStream file = File.Create(path))
                {
                    file.SetLength(Number(rest));
                }

                break;
            case "link":
                File.CreateSymbolicLink(path, rest);
                break;
            case "pipe":
                using (Process made = Process.Start("mkfifo", [path]))
                {
                    made.WaitForExit();
                }

                break;
            case "lock":
                locked.Add(new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None));
                break;
            case "remove":
                File.Delete(path);
                break;
            default:
                throw new InvalidOperationException($"made.txt has no order '{verb}'");
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static byte[] Bytes(string text)
    {
        using var bytes = new MemoryStream();
        foreach (Match match in Sign().Matches(text))
        {
            bytes.Write(match.Value switch
            {
                "\\n" => [(byte)'\n'],
                "\\r" => [(byte)'\r'],
                "\\t" => [(byte)'\t'],
                "\\s" => [(byte)' '],
                "\\\\" => [(byte)'\\'],
                ['\\', 'x', .. var hex] => [byte.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)],
                var sign => Encoding.UTF8.GetBytes(sign),
            });
        }

        return bytes.ToArray();
    }

    [GeneratedRegex(@"\\x[0-9A-F]{2}|\\[nrts\\]|[^\\]+", RegexOptions.Singleline)]
    private static partial Regex Sign();
}
