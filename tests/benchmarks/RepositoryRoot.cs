namespace Site.Benchmarks;

/// <summary>The folder that holds Site.sln, looked for from here and from the program upwards.</summary>
internal static class RepositoryRoot
{
    public static string Find()
    {
        foreach (string start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Site.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new InvalidOperationException("run this inside of the repository");
    }
}
