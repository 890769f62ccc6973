using System.Text;

namespace Site.Tests.Unit;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
internal sealed class TempFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("site-test-").FullName;

    public string At(string path) => Path.Combine(FullName, path);

    public string Write(string path, string text)
    {
        string file = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
        return file;
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
