using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace Site.Tests.Unit.Preview;

/// <summary>Who is let in, and what they may ask for.</summary>
public sealed class PreviewDoorTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private PreviewRun preview = null!;

    public async Task InitializeAsync()
    {
        folder.Write("input/index.txt", "the draft");
        folder.Write("input/404.txt", "not here");
        folder.Write("secret.txt", "beside the input");
        Directory.CreateSymbolicLink(folder.At("input/way-out.csv"), folder.At("secret.txt"));
        preview = await PreviewRun.StartAsync(folder);
        await preview.TextAsync("/");
    }

    public async Task DisposeAsync()
    {
        await preview.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public void Nobody_but_this_machine_can_connect()
    {
        IPEndPoint[] listening = [.. IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(each => each.Port == preview.Port)];

        Assert.All(listening, each => Assert.Equal(IPAddress.Loopback, each.Address));
        Assert.NotEmpty(listening);
    }

    [Theory]
    [InlineData("localhost:{0}")]
    [InlineData("LOCALHOST:{0}")]
    [InlineData("127.0.0.1:{0}")]
    [InlineData("[::1]:{0}")]
    public async Task The_names_of_this_machine_are_answered(string host)
    {
        string answer = await preview.RawGetAsync("/", string.Format(null, host, preview.Port));

        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:1")]
    [InlineData("127.0.0.1")]
    [InlineData("evil.example:{0}")]
    [InlineData("localhost.evil.example:{0}")]
    [InlineData("evil-localhost:{0}")]
    [InlineData("127.0.0.1.evil.example:{0}")]
    [InlineData("127.0.0.2:{0}")]
    [InlineData("0.0.0.0:{0}")]
    [InlineData("localhost:{0}0")]
    [InlineData("localhost:{0}@evil.example")]
    [InlineData("")]
    [InlineData("very-long")]
    public async Task A_name_that_somebody_else_led_here_gets_nothing(string host)
    {
        string name = host == "very-long" ? new string('a', 6000) : string.Format(null, host, preview.Port);

        string answer = await preview.RawGetAsync("/", name);

        Assert.Matches("^HTTP/1.1 4(21|00) ", answer);
        Assert.DoesNotContain("the draft", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Only_reading_is_possible(string method)
    {
        string answer = await preview.RawAsync($"{method} / HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 405 ", answer, StringComparison.Ordinal);
        Assert.Contains("Allow: GET, HEAD\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/../../../../../../etc/passwd")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/%2E%2E%2Fsecret.txt")]
    [InlineData("/%252e%252e/secret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/....//secret.txt")]
    [InlineData("//etc/passwd")]
    [InlineData("///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("/./../secret.txt")]
    [InlineData("/x/..;/secret.txt")]
    [InlineData("/%c0%ae%c0%ae/secret.txt")]
    [InlineData("/%uff0e%uff0e/secret.txt")]
    [InlineData("/secret.txt%00.html")]
    [InlineData("/\u0001")]
    [InlineData("/way-out.csv/../../secret.txt")]
    [InlineData("/index.txt")]
    [InlineData("/input/index.txt")]
    [InlineData("/_preview/../../secret.txt")]
    [InlineData("/_preview/nothing")]
    [InlineData("http://localhost/secret.txt")]
    [InlineData("file:///etc/passwd")]
    [InlineData("secret.txt")]
    [InlineData("*")]
    public async Task No_spelling_of_a_path_leads_out_of_what_was_built(string target)
    {
        string answer = await preview.RawGetAsync(target);

        Assert.Matches("^HTTP/1.1 (400|404|405|421) ", answer);
        Assert.DoesNotContain("beside the input", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example", 403)]
    [InlineData("Origin", "http://localhost:1", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Origin", "http://127.0.0.1:{0}", 200)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("Accept", "text/event-stream", 200)]
    public async Task Only_pages_of_the_preview_hear_of_builds(string header, string value, int status)
    {
        using HttpResponseMessage response = await preview.GetAsync("/_preview/events", (header, string.Format(null, value, preview.Port)));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("\r\n\r\n")]
    [InlineData("GET\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003")]
    public async Task Rubbish_is_answered_shortly_and_the_next_request_as_ever(string rubbish)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", preview.Port);
        await connection.GetStream().WriteAsync(Encoding.Latin1.GetBytes(rubbish), patience.Token);

        Assert.Contains("the draft", await preview.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_open_connections_keep_nobody_waiting()
    {
        List<TcpClient> open = [];
        List<HttpResponseMessage> listening = [];
        for (int i = 0; i < 100; i++)
        {
            var slow = new TcpClient();
            await slow.ConnectAsync("127.0.0.1", preview.Port);
            await slow.GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: local"u8.ToArray());
            open.Add(slow);
            listening.Add(await preview.GetAsync("/_preview/events"));
        }

        long start = Environment.TickCount64;
        Assert.Contains("the draft", await preview.TextAsync("/"), StringComparison.Ordinal);
        Assert.InRange(Environment.TickCount64 - start, 0, 1000);

        open.ForEach(each => each.Dispose());
        listening.ForEach(each => each.Dispose());
    }

    /// <summary>Of all ways to be slow: a sign now and then, an answer that is not taken, an end in the middle of either.</summary>
    [Fact]
    public async Task Who_is_slow_takes_nothing_or_breaks_off_keeps_nobody_waiting()
    {
        preview.Save("large.txt", new string('x', 20_000_000));
        await preview.ShowsAsync("/large/", "xxxxx");
        byte[] asking = Encoding.ASCII.GetBytes($"GET /large/ HTTP/1.1\r\nHost: 127.0.0.1:{preview.Port}\r\n\r\n");
        List<TcpClient> open = [];
        for (int i = 0; i < 60; i++)
        {
            var client = new TcpClient { ReceiveBufferSize = 1024, LingerState = new LingerOption(true, 0) };
            await client.ConnectAsync("127.0.0.1", preview.Port);
            await client.GetStream().WriteAsync(i % 3 == 0 ? asking.AsMemory(0, 10) : asking);
            open.Add(client);
        }

        open.Where((_, i) => i % 3 == 1).ToList().ForEach(each => each.Dispose());
        for (int sign = 10; sign < 16; sign++)
        {
            await Task.WhenAll(open.Where((_, i) => i % 3 == 0).Select(each => each.GetStream().WriteAsync(asking.AsMemory(sign, 1)).AsTask()));
            long start = Environment.TickCount64;
            Assert.Contains("the draft", await preview.TextAsync("/"), StringComparison.Ordinal);
            Assert.InRange(Environment.TickCount64 - start, 0, 3000);
        }

        open.ForEach(each => each.Dispose());
        Assert.Contains("the draft", await preview.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_at_once_though_pages_listen_and_frees_the_port()
    {
        using HttpResponseMessage listening = await preview.GetAsync("/_preview/events");
        int port = preview.Port;

        long start = Environment.TickCount64;
        await preview.DisposeAsync();

        Assert.InRange(Environment.TickCount64 - start, 0, 1000);
        var next = new TcpListener(IPAddress.Loopback, port);
        next.Start();
        next.Stop();
    }
}
