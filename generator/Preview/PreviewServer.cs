using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Site.Preview;

/// <summary>
/// Listens on this machine only. The server stands alone, without a host around it: no settings of the environment can make it listen elsewhere,
/// and it is there in a few milliseconds.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly KestrelServer server;

    private PreviewServer(int port)
    {
        Port = port;
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port, each => each.Protocols = HttpProtocols.Http1);
        server = new KestrelServer(Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
    }

    public int Port { get; private set; }

    public string Address => $"http://127.0.0.1:{Port}/";

    /// <param name="port">Zero for any that is free.</param>
    /// <returns>The server, or nothing when another program has the port.</returns>
    public static async Task<PreviewServer?> StartAsync(PreviewState state, int port)
    {
        var preview = new PreviewServer(port);
        try
        {
            await preview.server.StartAsync(new Requests(new PreviewHandler(state, () => preview.Port)), CancellationToken.None);
        }
        catch (IOException problem) when (problem.InnerException is AddressInUseException)
        {
            preview.server.Dispose();
            return null;
        }

        preview.Port = new Uri(preview.server.Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        return preview;
    }

    /// <summary>Ends at once: pages that listen would never end by themselves.</summary>
    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(canceled: true));
        server.Dispose();
    }

    private sealed class Requests(PreviewHandler handler) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection features) => new DefaultHttpContext(features);

        public async Task ProcessRequestAsync(HttpContext context)
        {
            try
            {
                await handler.HandleAsync(context);
            }
            catch (Exception gone) when (context.RequestAborted.IsCancellationRequested && gone is OperationCanceledException or IOException)
            {
                // The browser went away before it had all.
            }
        }

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }
    }
}
