namespace Site.Tests.Unit;

/// <summary>Where the project's own files lie, for tests that read them.</summary>
internal static class Repository
{
    public static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Site.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("the tests do not run inside of the project's folder"));
}
