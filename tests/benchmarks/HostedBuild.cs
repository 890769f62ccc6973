using Site.Diagnostics;
using Site.Preview;

namespace Site.Benchmarks;

/// <summary>Serves a finished build as the host does: with the headers and redirects of the project's own file for it.</summary>
internal static class HostedBuild
{
    public static async Task<PreviewServer> ServeAsync(BuildResult built)
    {
        string path = Site.Tests.Unit.Repository.At("netlify.toml");
        HostFile host = HostFileReader.Read(new SourceText(new InputPath("netlify.toml"), await File.ReadAllTextAsync(path)), new DiagnosticList());
        var state = new PreviewState();
        state.Publish(new PreviewMoment { Site = new ServedSite(built.Files, built.Late, host.Redirects, ""), Host = host });
        return await PreviewServer.StartAsync(state, 0) ?? throw new InvalidOperationException("no port is free");
    }
}
