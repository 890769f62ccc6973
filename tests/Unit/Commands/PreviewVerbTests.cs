using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Site.Commands;
using Site.Tests.Unit.Preview;

namespace Site.Tests.Unit.Commands;

public sealed partial class PreviewVerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    public PreviewVerbTests() => folder.Write("input/index.txt", "home\nwarning");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;

        CommandRun run = await CommandRun.InAsync(folder, $"preview --port {port}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"usage: another program listens on port {port}\n  fix: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_where_to_look_tells_of_each_build_and_ends_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        Task<int> preview = CommandLine.RunAsync(["preview", "--port", "0"], new Surroundings
        {
            Out = TextWriter.Synchronized(output),
            Error = TextWriter.Synchronized(error),
            WorkingFolder = folder.FullName,
            HostFile = folder.At("netlify.toml"),
            Build = LooseSite.BuildAsync,
            Stop = stop.Token,
        });
        await PreviewRun.EventuallyAsync(() => Task.FromResult(Address().IsMatch(output.ToString())), "the address");

        using var client = new HttpClient();
        Assert.Contains("home", await client.GetStringAsync(Address().Match(output.ToString()).Value), StringComparison.Ordinal);
        folder.Write("input/index.txt", "error");
        await PreviewRun.EventuallyAsync(() => Task.FromResult(error.ToString().Contains("index.txt: 1 error in 1 of 1 document; the last good page is shown", StringComparison.Ordinal)), "the error");
        await stop.CancelAsync();

        Assert.Equal(0, await preview);
        Assert.Matches("built in [0-9]+ ms, 1 warning in 1 of 1 document\n", output.ToString());
        Assert.Contains("input/index.txt:1:1: error SITE3999: 'error' is written here", error.ToString(), StringComparison.Ordinal);
    }

    [GeneratedRegex("http://127.0.0.1:[0-9]+/")]
    private static partial Regex Address();
}
