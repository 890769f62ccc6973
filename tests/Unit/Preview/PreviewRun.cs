using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;
using Site.Preview;

namespace Site.Tests.Unit.Preview;

/// <summary>A preview of a test's own: real files, a real watcher, a real server on a port that was free.</summary>
internal sealed class PreviewRun : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly TempFolder folder;
    private readonly InputWatch watch;
    private readonly Task loop;
    private readonly ConcurrentQueue<PreviewBuild> builds = new();

    private PreviewRun(TempFolder folder, PreviewInput input, InputWatch watch, ChangeQueue changes, PreviewServer server, PreviewState state)
    {
        this.folder = folder;
        this.watch = watch;
        State = state;
        Changes = changes;
        Server = server;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}/") };
        loop = new PreviewLoop(input, changes, state, (build, _) => builds.Enqueue(build)).RunAsync(stop.Token);
    }

    public PreviewServer Server { get; }

    public PreviewState State { get; }

    public ChangeQueue Changes { get; }

    public HttpClient Client { get; }

    public int Port => Server.Port;

    public int Builds => builds.Count;

    /// <summary>Starts a preview of the folder's <c>input</c>, with <c>netlify.toml</c> beside it.</summary>
    /// <param name="build">How its sites are built; nothing for the smallest kind of site.</param>
    public static async Task<PreviewRun> StartAsync(TempFolder folder, Func<BuildRequest, Task<BuildResult>>? build = null)
    {
        var input = new PreviewInput { Folder = folder.At("input"), Name = "input", HostFile = folder.At("netlify.toml"), Build = build ?? LooseSite.BuildAsync };
        var changes = new ChangeQueue();
        var watch = new InputWatch(input, changes);
        var state = new PreviewState();
        PreviewServer? server = await PreviewServer.StartAsync(state, port: 0);
        return new PreviewRun(folder, input, watch, changes, server!, state);
    }

    public async Task<string> TextAsync(string path)
    {
        using HttpResponseMessage response = await Client.GetAsync(path);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Sends bytes as they are and reads what comes back until the server closes.</summary>
    public async Task<string> RawAsync(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", Port);
        NetworkStream stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        return await reader.ReadToEndAsync(patience.Token);
    }

    public Task<string> RawGetAsync(string target, string? host = null) =>
        RawAsync($"GET {target} HTTP/1.1\r\nHost: {host ?? $"127.0.0.1:{Port}"}\r\nConnection: close\r\n\r\n");

    public void Save(string path, string text) => folder.Write($"input/{path}", text);

    /// <summary>Asks until the answer is as it should be.</summary>
    public static async Task EventuallyAsync(Func<Task<bool>> isSo, string what)
    {
        long end = Environment.TickCount64 + 10_000;
        while (!await isSo())
        {
            Assert.True(Environment.TickCount64 < end, $"{what} did not come about");
            await Task.Delay(5);
        }
    }

    public Task ShowsAsync(string path, string text) => EventuallyAsync(async () => (await TextAsync(path)).Contains(text, StringComparison.Ordinal), $"'{text}' at {path}");

    /// <summary>Waits until nothing has been built for a while.</summary>
    public async Task<int> RestAsync()
    {
        int before;
        do
        {
            before = Builds;
            await Task.Delay(250);
        }
        while (Builds != before || Builds == 0);

        return before;
    }

    public async ValueTask DisposeAsync()
    {
        if (stop.IsCancellationRequested)
        {
            return;
        }

        await stop.CancelAsync();
        await loop.ContinueWith(_ => { }, TaskScheduler.Default);
        Client.Dispose();
        await Server.DisposeAsync();
        watch.Dispose();
    }
}
