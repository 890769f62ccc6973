using System.Text;
using Site.Emitting;

namespace Site.Tests.Unit;

/// <summary>The project's own site, built once for all tests that look at its files.</summary>
internal static class WholeSite
{
    private static readonly Lazy<Task<BuildResult>> Building = new(() => SiteBuild.RunAsync(new BuildRequest(Repository.At("input"))));

    public static Task<BuildResult> BuildAsync() => Building.Value;

    public static async Task<string> ReadAsync(string url) => Encoding.UTF8.GetString(await BytesAsync(url));

    public static async Task<byte[]> BytesAsync(string url)
    {
        BuildResult built = await BuildAsync();
        return built.Files.Single(each => each.Path == OutputPath.OfUrl(url)).Make().ToArray();
    }
}
