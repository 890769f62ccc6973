using System.Xml.Linq;
using Site.Assets;
using Site.Diagnostics;
using Site.Emitting;

namespace Site.Books.Cartridges;

/// <summary>Makes an IMS Common Cartridge of a course, with everything in it: texts, pictures, discussions, quizzes, and links to what needs a browser of its own.</summary>
public sealed class Cartridge
{
    /// <summary>What a course has no use for: links to pages that the cartridge holds as things of their own, and the key of the quiz, which lies in the quiz.</summary>
    private const string EssayLeaves = ".essay__check";

    private const string LessonLeaves = ".lesson__links, .lesson__address, [aria-labelledby=quiz]";

    private readonly Course course;
    private readonly Dictionary<string, string> essays;
    private readonly Lazy<IReadOnlyDictionary<string, (byte[] Html, IReadOnlyCollection<KeyValuePair<string, byte[]>> Pictures)>> texts;
    private readonly Lazy<IReadOnlyDictionary<string, byte[]>> lessons;

    public Cartridge(Course course)
    {
        this.course = course;
        essays = course.Units.ToDictionary(each => each.Essay.Url, each => each.Slug, StringComparer.Ordinal);
        texts = new(() => course.Units.SelectSideBySide(unit => (unit.Slug, Text: CourseText.Document(course, unit.Essay, unit.Title, EssayLeaves, url => FileOf(url, "../", unit.Slug)))).ToDictionary(each => each.Slug, each => each.Text, StringComparer.Ordinal));
        lessons = new(() => course.Units.Where(each => each.Lesson is not null)
            .SelectSideBySide(unit => (unit.Slug, Text: CourseText.Document(course, unit.Lesson!.Notes, $"Lesson plan: {unit.Title}", LessonLeaves, url => FileOf(url, "../essays/")).Html))
            .ToDictionary(each => each.Slug, each => each.Text, StringComparer.Ordinal));
    }

    /// <returns>The manifest, then the rest by section and essay.</returns>
    public IReadOnlyList<ArchivedFile> Files(CartridgeVersion version) =>
    [
        File(CourseFile.Manifest, CourseFile.Xml(CourseManifest.Of(course, version, unit => texts.Value[unit.Slug].Pictures.Select(each => CourseFile.EssayFolder(unit.Slug) + each.Key)))),
        .. course.Units.SelectMany(unit => Files(version, unit)),
    ];

    private IEnumerable<ArchivedFile> Files(CartridgeVersion version, CourseUnit unit)
    {
        (byte[] essay, IReadOnlyCollection<KeyValuePair<string, byte[]>> pictures) = texts.Value[unit.Slug];
        yield return File(CourseFile.Essay(unit.Slug), essay);
        foreach ((string path, byte[] picture) in pictures)
        {
            yield return File(CourseFile.EssayFolder(unit.Slug) + path, picture);
        }

        if (unit.Lesson is { } lesson)
        {
            yield return File(CourseFile.Discussion(unit.Slug), CourseFile.Xml(Discussion(version, unit, lesson)));
            yield return File(CourseFile.Scenario(unit.Slug), CourseFile.Xml(WebLink(version, lesson.Scenario)));
            yield return File(CourseFile.Quiz(unit.Slug), CourseFile.Xml(QuizFile.Of(course, version, unit, InPackage, OnSite)));
            yield return File(CourseFile.Lesson(unit.Slug), lessons.Value[unit.Slug]);
        }
    }

    private XElement Discussion(CartridgeVersion version, CourseUnit unit, CourseLesson lesson)
    {
        string items = string.Concat(lesson.Questions.Select(each => $"<li>{CourseText.Piece(each, InPackage)}</li>"));
        string html = $"<p>{CourseText.Ascii(CourseText.Escaped("About "))}<a href=\"{InPackage(unit.Essay.Url)}\">{CourseText.Ascii(CourseText.Escaped(unit.Title))}</a>.</p><ol>{items}</ol>";
        XNamespace topic = version.Topic;
        return new XElement(topic + "topic", new XAttribute("xmlns", topic), new XElement(topic + "title", CourseManifest.DiscussionTitle(unit)), new XElement(topic + "text", new XAttribute("texttype", "text/html"), html));
    }

    private static XElement WebLink(CartridgeVersion version, CourseLink link)
    {
        XNamespace web = version.WebLink;
        return new XElement(web + "webLink", new XAttribute("xmlns", web), new XElement(web + "title", link.Title), new XElement(web + "url", new XAttribute("href", link.Url), new XAttribute("target", "_blank")));
    }

    /// <summary>The file of an essay; nothing for what is not in the course, or is the file itself.</summary>
    private string? FileOf(string url, string toEssays) => essays.TryGetValue(url, out string? slug) ? $"{toEssays}{slug}/{slug}.html" : null;

    private string? FileOf(string url, string toEssays, string own) => essays.GetValueOrDefault(url) == own ? $"{own}.html" : FileOf(url, toEssays);

    private string InPackage(string address) => address.StartsWith('/') && FileOf(address.Split('#')[0], "../essays/") is { } file ? CourseText.FileBase + file : OnSite(address);

    private string OnSite(string address) => address.StartsWith('/') ? course.Whole.Absolute(address) : address;

    private static ArchivedFile File(string path, byte[] bytes) => new(new OutputPath(path), bytes);
}
