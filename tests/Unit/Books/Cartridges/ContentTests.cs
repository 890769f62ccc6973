using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Books.Cartridges;

namespace Site.Tests.Unit.Books.Cartridges;

/// <summary>What is in a cartridge beside the quizzes: texts that stand alone, discussions, and links to scenarios.</summary>
public sealed class ContentTests
{
    private const string Token = "$IMS-CC-FILEBASE$";

    private static readonly string[] Forbidden = ["script", "iframe", "nav", "button", "input", "form", "svg", "object", "dialog", "footer"];

    [Fact]
    public async Task An_essay_has_its_text_pictures_tables_notes_and_sources_and_nothing_of_the_site_around_it()
    {
        Package package = await Package.OfAsync(CartridgeVersion.V11);
        int tables = 0, notes = 0, sources = 0;
        foreach (string slug in Slugs(package))
        {
            IDocument packed = new HtmlParser().ParseDocument(package.Text(Essay(slug)));
            IDocument page = await new HtmlParser().ParseDocumentAsync(await WholeSite.ReadAsync($"/essays/{slug}/"));

            Assert.Empty(packed.QuerySelectorAll(string.Join(',', Forbidden)));
            Assert.DoesNotContain(packed.All.SelectMany(each => each.Attributes), each => each.Name.StartsWith("on", StringComparison.Ordinal) || each.Name.Contains(':', StringComparison.Ordinal));
            Assert.Equal(page.QuerySelector("h1")!.TextContent.Trim(), packed.QuerySelector("h1")!.TextContent.Trim());
            Assert.Equal(page.QuerySelectorAll(".essay__body h2, .essay__body h3").Select(Heading), packed.QuerySelectorAll(".essay__body h2, .essay__body h3").Select(Heading).Where(each => each != "Notes"));
            Assert.Equal(page.QuerySelectorAll(".essay__body table").Length, packed.QuerySelectorAll(".essay__body table").Length);
            Assert.Equal(page.QuerySelectorAll(".note[id]").Length, packed.QuerySelectorAll(".footnote[id]").Length);
            Assert.Equal(page.QuerySelectorAll("[aria-labelledby=apparatus-sources] li").Length, packed.QuerySelectorAll("[aria-labelledby=apparatus-sources] li").Length);
            Assert.Equal(page.QuerySelectorAll(".essay__body figure:has(svg)").Length > 0, packed.QuerySelectorAll("img").Length > 0);
            Assert.Equal($"https://closing-the-loop.netlify.app/essays/{slug}/", packed.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            (tables, notes, sources) = (tables + packed.QuerySelectorAll("table").Length, notes + packed.QuerySelectorAll(".footnote").Length, sources + packed.QuerySelectorAll("[aria-labelledby=apparatus-sources] li").Length);
        }

        Assert.True(tables > 20 && notes > 100 && sources > 100, $"{tables} tables, {notes} notes, {sources} sources");
    }

    [Fact]
    public async Task Every_link_and_every_picture_of_a_text_leads_to_a_file_a_place_or_the_web()
    {
        foreach (Package package in await Package.AllAsync())
        {
            foreach (string path in package.Paths.Where(each => each.EndsWith(".html", StringComparison.Ordinal)))
            {
                IDocument text = new HtmlParser().ParseDocument(package.Text(path));
                string[] ids = [.. text.QuerySelectorAll("[id]").Select(each => each.Id!)];
                Assert.Equal(ids.Length, ids.Distinct().Count());
                Assert.All(text.QuerySelectorAll("[href]").Select(each => each.GetAttribute("href")!), each =>
                    Assert.True(each.StartsWith("https://", StringComparison.Ordinal) || each.StartsWith("http://", StringComparison.Ordinal) || (each.StartsWith('#') ? ids.Contains(each[1..]) : package.Files.ContainsKey(From(path, each))), $"{path}: {each}"));
                Assert.All(text.QuerySelectorAll("img"), each =>
                {
                    Assert.True(package.Files.ContainsKey(From(path, each.GetAttribute("src")!)), $"{path}: {each.GetAttribute("src")}");
                    Assert.NotEqual("", each.GetAttribute("alt")!.Trim());
                    Assert.InRange(int.Parse(each.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture), 100, 2000);
                });
            }
        }
    }

    [Fact]
    public async Task Pictures_stand_alone()
    {
        Package package = await Package.OfAsync(CartridgeVersion.V11);
        string[] pictures = [.. package.Paths.Where(each => each.EndsWith(".svg", StringComparison.Ordinal))];

        Assert.True(pictures.Length > 20);
        Assert.All(pictures, each =>
        {
            XElement svg = package.Xml(each);
            Assert.Equal(XNamespace.Get("http://www.w3.org/2000/svg") + "svg", svg.Name);
            Assert.NotNull(svg.Attribute("viewBox"));
            Assert.DoesNotContain("var(--", svg.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "href" or "src");
        });
    }

    [Fact]
    public async Task A_discussion_is_a_topic_with_the_questions_of_the_teaching_notes()
    {
        foreach (Package package in await Package.AllAsync())
        {
            XNamespace topic = $"http://www.imsglobal.org/xsd/imsccv1p{package.Version.Minor}/imsdt_v1p{package.Version.Minor}";
            foreach (XElement resource in package.Of(package.Version.TopicType))
            {
                string path = package.FilesOf(resource).Single(), slug = Path.GetFileNameWithoutExtension(path);
                XElement root = package.Xml(path);
                Assert.Equal([topic + "title", topic + "text"], root.Elements().Select(each => each.Name));
                Assert.Equal((topic + "topic", "text/html"), (root.Name, (string?)root.Element(topic + "text")!.Attribute("texttype")));
                string html = root.Element(topic + "text")!.Value;
                Assert.All(html, each => Assert.True(char.IsAscii(each)));

                IElement[] asked = [.. new HtmlParser().ParseDocument(html).QuerySelectorAll("li")];
                IDocument lesson = await new HtmlParser().ParseDocumentAsync(await WholeSite.ReadAsync($"/teach/{slug}/"));
                Assert.Equal(lesson.QuerySelectorAll(".lesson__asked").Select(each => each.TextContent.Trim()), asked.Select(each => each.TextContent.Trim()));
                Assert.Contains($"{Token}../{Essay(slug)}", html, StringComparison.Ordinal);
                Assert.All(Regex.Matches(html, "href=\"([^\"]*)\"").Select(each => each.Groups[1].Value), each => Assert.True(each.StartsWith("https://", StringComparison.Ordinal) || package.Files.ContainsKey(FromFileBase(path, each)), each));
            }
        }
    }

    [Fact]
    public async Task A_web_link_opens_the_state_with_which_the_activity_begins()
    {
        foreach (Package package in await Package.AllAsync())
        {
            XNamespace web = $"http://www.imsglobal.org/xsd/imsccv1p{package.Version.Minor}/imswl_v1p{package.Version.Minor}";
            foreach (XElement resource in package.Of(package.Version.WebLinkType))
            {
                string path = package.FilesOf(resource).Single();
                XElement root = package.Xml(path);
                Assert.Equal((web + "webLink", 2), (root.Name, root.Elements().Count()));
                Assert.NotEqual("", root.Element(web + "title")!.Value);
                string address = root.Element(web + "url")!.Attribute("href")!.Value;
                IDocument lesson = await new HtmlParser().ParseDocumentAsync(await WholeSite.ReadAsync($"/teach/{Path.GetFileNameWithoutExtension(path)}/"));
                Assert.Equal(lesson.QuerySelector(".lesson__address")!.TextContent.Trim(), address);
                Assert.Matches(@"^https://[^ ]+/scenarios/[a-z_-]+/\?v=\d", address);
            }
        }
    }

    [Fact]
    public async Task A_lesson_plan_has_all_of_the_teaching_notes_but_the_key()
    {
        Package package = await Package.OfAsync(CartridgeVersion.V11);
        foreach (string slug in Slugs(package))
        {
            IDocument plan = new HtmlParser().ParseDocument(package.Text($"lessons/{slug}.html"));
            IDocument page = await new HtmlParser().ParseDocumentAsync(await WholeSite.ReadAsync($"/teach/{slug}/"));

            Assert.Equal(page.QuerySelectorAll(".lesson h2").Select(Heading).SkipLast(1), plan.QuerySelectorAll("h2").Select(Heading));
            Assert.Empty(plan.QuerySelectorAll(".key"));
            Assert.Equal(page.QuerySelectorAll(".lesson__aside").Select(each => each.TextContent.Trim()), plan.QuerySelectorAll(".lesson__aside").Select(each => each.TextContent.Trim()));
        }
    }

    /// <summary>Where a link in HTML inside of XML leads: beside the file, as Moodle and Canvas read it.</summary>
    internal static string FromFileBase(string path, string link) => link.StartsWith(Token, StringComparison.Ordinal) ? From(path, link[Token.Length..]) : "";

    private static string From(string path, string link) => new Uri(new Uri($"http://package/{path}"), link).AbsolutePath.TrimStart('/');

    private static string Essay(string slug) => $"essays/{slug}/{slug}.html";

    private static string Heading(IElement heading) => heading.TextContent.Trim().TrimEnd('#').Trim();

    private static IEnumerable<string> Slugs(Package package) => package.Paths.Where(each => each.StartsWith("quizzes/", StringComparison.Ordinal)).Select(each => Path.GetFileNameWithoutExtension(each));
}
