using System.Net;

namespace Site.Tests.Unit.Preview;

public sealed class PreviewAnswersTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private PreviewRun preview = null!;

    public async Task InitializeAsync()
    {
        folder.Write("input/index.txt", "home");
        folder.Write("input/about.txt", "about us");
        folder.Write("input/404.txt", "not here");
        folder.Write("input/data/numbers.csv", "a,b\n1,2\n");
        folder.Write("input/_headers", "/about/\n  X-Written: by the build\n");
        folder.Write("input/_redirects", "# of before\n/old/ /about/ 301\n/older /about/ 302\n/about/ / 301\n");
        folder.Write("secret.txt", "beside the input");
        preview = await PreviewRun.StartAsync(folder);
    }

    public async Task DisposeAsync()
    {
        await preview.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("/", "home", "text/html; charset=utf-8")]
    [InlineData("/about/", "about us", "text/html; charset=utf-8")]
    [InlineData("/%61bout/", "about us", "text/html; charset=utf-8")]
    [InlineData("/about/?v=1", "about us", "text/html; charset=utf-8")]
    [InlineData("/data/numbers.csv", "a,b\n1,2\n", "text/csv; charset=utf-8")]
    public async Task A_file_is_served_as_what_it_is(string path, string text, string type)
    {
        using HttpResponseMessage response = await preview.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Contains(text, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_get_the_script_that_reloads_them_and_other_files_stay_as_they_are()
    {
        string page = await preview.TextAsync("/about/");
        string data = await preview.TextAsync("/data/numbers.csv");

        Assert.Matches("<script src=\"/_preview/reload.js\\?v=[0-9a-f]{8}-1\" defer></script></head>", page);
        Assert.Equal("a,b\n1,2\n", data);
        Assert.Contains("EventSource", await preview.TextAsync("/_preview/reload.js"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about", "/about/", 301)]
    [InlineData("/about?x=1", "/about/?x=1", 301)]
    [InlineData("/about/index.html", "/about/", 301)]
    [InlineData("/index.html", "/", 301)]
    [InlineData("/old", "/about/", 301)]
    [InlineData("/old/", "/about/", 301)]
    [InlineData("/older/", "/about/", 302)]
    public async Task An_address_of_before_leads_on(string path, string location, int status)
    {
        using HttpResponseMessage response = await preview.GetAsync(path);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(location, response.Headers.GetValues("Location").Single());
    }

    [Fact]
    public async Task A_page_that_is_there_is_not_redirected()
    {
        using HttpResponseMessage response = await preview.GetAsync("/about/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/about/nothing/")]
    [InlineData("/_redirects")]
    [InlineData("/_headers")]
    [InlineData("/ABOUT/")]
    public async Task What_is_not_there_gets_the_sites_own_page(string path)
    {
        using HttpResponseMessage response = await preview.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("not here", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_has_the_file_is_not_sent_it_again()
    {
        using HttpResponseMessage first = await preview.GetAsync("/about/");

        using HttpResponseMessage second = await preview.GetAsync("/about/", ("If-None-Match", $"\"other\", W/{first.Headers.ETag}"));
        using HttpResponseMessage other = await preview.GetAsync("/about/", ("If-None-Match", "\"other\""));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("", await second.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Headers_that_the_build_wrote_go_with_their_document_and_no_other()
    {
        using HttpResponseMessage about = await preview.GetAsync("/about/");
        using HttpResponseMessage front = await preview.GetAsync("/");

        Assert.Equal("by the build", about.Headers.GetValues("X-Written").Single());
        Assert.False(front.Headers.Contains("X-Written"));
    }

    [Fact]
    public async Task HEAD_gets_the_head()
    {
        string answer = await preview.RawAsync($"HEAD /about/ HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Matches("Content-Length: [1-9]", answer);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hosts_headers_are_sent_and_change_with_its_file()
    {
        folder.Write("netlify.toml", "[[headers]]\n  for = \"/about/\"\n  [headers.values]\n    X-Frame-Options = \"DENY\"\n");
        await PreviewRun.EventuallyAsync(async () => (await preview.GetAsync("/about/")).Headers.Contains("X-Frame-Options"), "the new header");

        using HttpResponseMessage elsewhere = await preview.GetAsync("/");

        Assert.False(elsewhere.Headers.Contains("X-Frame-Options"));
        Assert.False(elsewhere.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(elsewhere.Headers.Contains("Server"));
    }
}
