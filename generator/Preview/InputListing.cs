using Site.Diagnostics;
using Site.Loading;

namespace Site.Preview;

/// <summary>The files that a build reads. What is not among them, before or after a change, changes nothing: editors' leftovers above all.</summary>
public sealed class InputListing
{
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    private InputListing()
    {
    }

    /// <summary>Lists the files below folders, and the folders above them.</summary>
    /// <param name="files">Files that count by themselves.</param>
    public static InputListing Of(IEnumerable<string> folders, IEnumerable<string> files)
    {
        var listing = new InputListing();
        listing.paths.UnionWith(files);
        foreach (string folder in folders.Where(Directory.Exists))
        {
            // What is wrong with a file is told by the build.
            foreach (InputFile file in InputFiles.List(folder, new DiagnosticList()))
            {
                listing.AddWithFolders(Path.Combine(folder, file.Path.Value), folder);
            }
        }

        return listing;
    }

    public bool Has(string path) => paths.Contains(path);

    private void AddWithFolders(string path, string root)
    {
        for (string? each = path; each is not null && each.Length >= root.Length && paths.Add(each); each = Path.GetDirectoryName(each))
        {
        }
    }
}
