using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Site.Preview;

namespace Site.Benchmarks;

/// <summary>The whole site with the host's headers, compressed as the host compresses it.</summary>
internal sealed class CompressedHost : IAsyncDisposable
{
    private static readonly string[] Uncompressed = ["Content-Length", "Transfer-Encoding", "Content-Encoding"];

    private readonly PreviewServer inner;
    private readonly WebApplication outer;

    private CompressedHost(PreviewServer inner, WebApplication outer)
    {
        this.inner = inner;
        this.outer = outer;
    }

    /// <summary>For example <c>http://127.0.0.1:43211</c>.</summary>
    public string Origin => outer.Urls.First();

    public static async Task<CompressedHost> StartAsync(string root)
    {
        BuildResult built = await SiteBuild.RunAsync(new BuildRequest(Path.Combine(root, "input")));
        PreviewServer inner = await HostedBuild.ServeAsync(built);

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddResponseCompression(options =>
        {
            options.Providers.Add<BrotliCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/manifest+json"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        WebApplication outer = builder.Build();
        outer.UseResponseCompression();
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(inner.Address) };
        outer.Run(async context =>
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(client.BaseAddress, context.Request.Path + context.Request.QueryString));
            context.Response.StatusCode = (int)answer.StatusCode;
            foreach ((string name, IEnumerable<string> values) in answer.Headers.Concat(answer.Content.Headers).Where(each => !Uncompressed.Contains(each.Key)))
            {
                context.Response.Headers[name] = values.ToArray();
            }

            await answer.Content.CopyToAsync(context.Response.Body);
        });
        await outer.StartAsync();
        return new CompressedHost(inner, outer);
    }

    public async ValueTask DisposeAsync()
    {
        await outer.DisposeAsync();
        await inner.DisposeAsync();
    }
}
