using System.Text;
using Site.Emitting;

namespace Site.Preview;

/// <summary>What the preview says to a path: a file, or where to go instead.</summary>
/// <param name="File">Nothing for a redirect, and for a site without a page for what is not there.</param>
/// <param name="Location">Where to go instead; empty for a file.</param>
public sealed record Answer(int Status, ServedFile? File, string Location = "");

/// <summary>The files of one build by their paths. A path is looked up in this list, never on disk.</summary>
public sealed class ServedSite
{
    private const string PageOfMissing = "/404.html";

    /// <summary>The host obeys these files and never serves them.</summary>
    public static readonly string[] HostOnly = [RedirectFile.Name, HeaderFile.Name];

    private readonly Dictionary<string, ServedFile> files = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, ServedFile>> late;
    private readonly Lazy<IReadOnlyList<HeaderRule>> headers = new([]);
    private readonly Dictionary<string, Redirect> redirects = new(StringComparer.Ordinal);

    /// <param name="late">Files that are made when what is asked for is none of the others.</param>
    public ServedSite(IReadOnlyList<OutputFile> built, Lazy<IReadOnlyList<OutputFile>> late, IReadOnlyList<Redirect> hostRedirects, string version)
    {
        this.late = new(() => late.Value.ToDictionary(each => each.Path.Url, each => new ServedFile(each, version)));
        foreach (OutputFile file in built)
        {
            if (!HostOnly.Contains(file.Path.Value))
            {
                files.Add(file.Path.Url, new ServedFile(file, version));
            }
            else if (file.Path.Value == RedirectFile.Name)
            {
                KeepRedirects(RedirectFile.Read(Encoding.UTF8.GetString(file.Make().Span)));
            }
            else
            {
                headers = new(() => HeaderFile.Read(Encoding.UTF8.GetString(file.Make().Span)));
            }
        }

        KeepRedirects(hostRedirects);
    }

    /// <summary>What the build wrote for the host to send with single documents.</summary>
    public IReadOnlyList<HeaderRule> Headers => headers.Value;

    /// <param name="path">Decoded, without a query.</param>
    public Answer Find(string path)
    {
        if (files.TryGetValue(path, out ServedFile? file))
        {
            return new Answer(200, file);
        }

        if (files.ContainsKey(path + "/"))
        {
            return new Answer(301, null, path + "/");
        }

        if (path.EndsWith("/index.html", StringComparison.Ordinal) && files.ContainsKey(path[..^"index.html".Length]))
        {
            return new Answer(301, null, path[..^"index.html".Length]);
        }

        if (redirects.TryGetValue(path.Length > 1 ? path.TrimEnd('/') : path, out Redirect? redirect))
        {
            return new Answer(redirect.Status, null, redirect.To);
        }

        if (path.StartsWith("/assets/", StringComparison.Ordinal) && late.Value.TryGetValue(path, out ServedFile? lately))
        {
            return new Answer(200, lately);
        }

        return new Answer(404, files.GetValueOrDefault(PageOfMissing));
    }

    // The first rule for a path holds, as at the host.
    private void KeepRedirects(IEnumerable<Redirect> more)
    {
        foreach (Redirect each in more)
        {
            redirects.TryAdd(each.From, each);
        }
    }
}
