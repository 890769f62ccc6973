using Site.Diagnostics;
using Site.Preview;

namespace Site.Tests.Unit.Preview;

public sealed class HostFileTests
{
    [Fact]
    public void Rules_and_redirects_are_read()
    {
        HostFile host = Read(
            """
            # how the site is served
            [build]
              command = "a && \"b\"" # in quotes
              publish = 'output'
            [build.environment]
              NODE_VERSION = "20"

            [[headers]]
              for = "/*"
              [headers.values]
                X-One = "1"
                "X-Two" = "a # b"
            [[headers]]
              for = "/data/:file"
              [headers.values]
                X-Three = "3"

            [[redirects]]
              from = "/old/"
              to = "/new/"
              status = 302
            """,
            out DiagnosticList found);

        Assert.Empty(found.Sorted);
        Assert.Equal(new Dictionary<string, string> { ["X-One"] = "1", ["X-Two"] = "a # b" }, host.HeadersFor("/about/"));
        Assert.Equal(["X-One", "X-Two", "X-Three"], host.HeadersFor("/data/a.csv").Keys);
        Assert.Equal([new Redirect("/old", "/new/", 302)], host.Redirects);
    }

    [Theory]
    [InlineData("[headers", "SITE5101")]
    [InlineData("[buidl]", "SITE5102")]
    [InlineData("[[headers]]\nfor = \"a\"", "SITE5103")]
    public void Each_kind_of_slip_has_its_code_and_a_way_to_mend_it(string text, string code)
    {
        Read(text, out DiagnosticList found);

        Assert.Equal(code, found.Sorted[0].Kind.Code);
        Assert.NotEqual("", found.Sorted[0].Fix);
    }

    [Theory]
    [InlineData("[headers", 1, "this line cannot be read")]
    [InlineData("[build]\ncommand = \"one\" two", 2, "this line cannot be read")]
    [InlineData("[build]\ncommand = \"\"\"one\"\"\"", 2, "this line cannot be read")]
    [InlineData("[build]\ncommand = [\"one\"]", 2, "this line cannot be read")]
    [InlineData("[build]\ncommand = \"a\\u0041\"", 2, "this line cannot be read")]
    [InlineData("[build]\ncommand : one", 2, "this line cannot be read")]
    [InlineData("command = \"one\"", 1, "the key 'command' stands before any table")]
    [InlineData("[build]\npublish = \"a\"\npublish = \"b\"", 3, "the key 'publish' stands twice")]
    [InlineData("[build]\n[build]", 2, "the table 'build' stands twice")]
    [InlineData("[[headers]]\nfor = \"/\"\n[headers.values]\na = \"b\"\n[headers.values]\na = \"b\"", 5, "the table 'headers.values' stands twice")]
    [InlineData("[buidl]", 1, "the table 'buidl' is not read here")]
    [InlineData("[[build]]", 1, "the table 'build' is not read here")]
    [InlineData("[headers]\nfor = \"/\"", 1, "the table 'headers' is not read here")]
    [InlineData("[build]\npublsh = \"a\"", 2, "the key 'publsh' is not read here")]
    [InlineData("[[headers]]\nfor = \"a\"", 2, "this rule has no path in 'for'")]
    [InlineData("[[headers]]\nfor = \"/a\"", 1, "the rule for '/a' has no headers")]
    [InlineData("[headers.values]\na = \"b\"", 1, "these headers belong to no path")]
    [InlineData("[[headers]]\nfor = \"/a\"\n[headers.values]\na = \"b\\nc\"", 4, "the header 'a' has more than one line")]
    [InlineData("[[redirects]]\nfrom = \"/a/*\"\nto = \"/b\"", 1, "the redirect from '/a/*' is of a kind that the preview does not follow")]
    [InlineData("[[redirects]]\nfrom = \"/a\"", 1, "the redirect from '/a' is of a kind that the preview does not follow")]
    public void What_is_not_understood_is_an_error_at_its_line(string text, int line, string what)
    {
        Read(text, out DiagnosticList found);

        Diagnostic only = Assert.Single(found.Sorted);
        Assert.Equal((line, what), (only.Where.Line, only.What));
        Assert.NotEqual("", only.Fix);
    }

    // What the host's own parser says of the same rules and paths (@netlify/headers-parser 9.0.3).
    [Theory]
    [InlineData("/*", "/", true)]
    [InlineData("/*", "/a/b/c.html", true)]
    [InlineData("/", "/", true)]
    [InlineData("/", "/a/", false)]
    [InlineData("/essays/", "/essays/", true)]
    [InlineData("/essays/", "/essays", true)]
    [InlineData("/essays/", "/ESSAYS/", true)]
    [InlineData("/essays/", "/essays/a/", false)]
    [InlineData("/essays/:slug/", "/essays/a/", true)]
    [InlineData("/essays/:slug/", "/essays/a", true)]
    [InlineData("/essays/:slug/", "/essays/", false)]
    [InlineData("/essays/:slug/", "/essays/a/b/", false)]
    [InlineData("/charts/:file", "/charts/a.svg", true)]
    [InlineData("/charts/:file", "/charts/a/", true)]
    [InlineData("/charts/:file", "/charts/", false)]
    [InlineData("/frozen/:hash/*", "/frozen/a/", true)]
    [InlineData("/frozen/:hash/*", "/frozen/a/b/c.js", true)]
    [InlineData("/frozen/:hash/*", "/frozen/", false)]
    [InlineData("/e/*", "/essays/a/", true)]
    [InlineData("/data/*", "/datapackage.json", true)]
    [InlineData("/ledger.json", "/ledgerXjson", false)]
    public void Paths_are_matched_as_by_the_host(string rule, string path, bool matches) =>
        Assert.Equal(matches, new PathPattern(rule).Matches(path));

    private static HostFile Read(string text, out DiagnosticList found)
    {
        found = new DiagnosticList();
        return HostFileReader.Read(new SourceText(new InputPath("netlify.toml"), text.ReplaceLineEndings("\n")), found);
    }
}
