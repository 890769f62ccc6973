using System.Globalization;
using System.Xml.Linq;

namespace Site.Books.Cartridges;

/// <summary>What a cartridge says of itself: its metadata, the order in which it is read, and each thing in it with its files.</summary>
internal static class CourseManifest
{
    public static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private const string WebContent = "webcontent";

    public static string QuizTitle(CourseUnit unit) => $"Quiz: {unit.Title}";

    public static string DiscussionTitle(CourseUnit unit) => $"Discuss: {unit.Title}";

    /// <param name="pictures">Paths of the pictures of an essay.</param>
    public static XElement Of(Course course, CartridgeVersion version, Func<CourseUnit, IEnumerable<string>> pictures)
    {
        XNamespace package = version.Package;

        // The default namespace comes first: Moodle looks for it in the first bytes.
        return new XElement(
            package + "manifest",
            new XAttribute("xmlns", package),
            new XAttribute(XNamespace.Xmlns + "lomimscc", version.PackageMetadata),
            new XAttribute(XNamespace.Xmlns + "lom", version.ResourceMetadata),
            new XAttribute(XNamespace.Xmlns + "xsi", Instance),
            new XAttribute("identifier", course.Id),
            new XAttribute(Instance + "schemaLocation", $"{package} {version.Schema("imscp_v1p2_v1p0")} {version.PackageMetadata} {version.MetadataSchema("lommanifest")} {version.ResourceMetadata} {version.MetadataSchema("lomresource")}"),
            Metadata(course, version),
            new XElement(
                package + "organizations",
                new XElement(
                    package + "organization",
                    new XAttribute("identifier", "organization"),
                    new XAttribute("structure", "rooted-hierarchy"),
                    new XElement(package + "item", new XAttribute("identifier", "root"), course.Sections.Select(section => Folder(package, $"section-{section.Id}", section.Title, section.Units.Select(each => Unit(package, each))))))),
            new XElement(package + "resources", course.Units.SelectMany(each => Resources(version, each, pictures(each)))));
    }

    private static XElement Metadata(Course course, CartridgeVersion version)
    {
        XNamespace lom = version.PackageMetadata;
        return new XElement(
            version.Package + "metadata",
            new XElement(version.Package + "schema", "IMS Common Cartridge"),
            new XElement(version.Package + "schemaversion", version.SchemaVersion),
            new XElement(
                lom + "lom",
                new XElement(lom + "general", new XElement(lom + "title", Words(course.Whole.Title)), new XElement(lom + "language", course.Whole.Language), new XElement(lom + "description", Words(course.Whole.Description))),
                new XElement(lom + "lifeCycle", new XElement(lom + "contribute", new XElement(lom + "date", new XElement(lom + "dateTime", course.Whole.Modified.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))))),
                new XElement(lom + "rights", new XElement(lom + "copyrightAndOtherRestrictions", new XElement(lom + "value", "yes")), new XElement(lom + "description", Words($"{course.Whole.Licence}, {course.Whole.LicenceUrl}")))));

        XElement Words(string text) => new(lom + "string", new XAttribute("language", course.Whole.Language), text);
    }

    private static XElement Unit(XNamespace package, CourseUnit unit) => Folder(
        package,
        $"unit-{unit.Slug}",
        unit.Title,
        [
            Leaf(package, $"essay-{unit.Slug}", unit.Title),
            .. unit.Lesson is not { } lesson
                ? Array.Empty<XElement>()
                :
                [
                    Leaf(package, $"discussion-{unit.Slug}", DiscussionTitle(unit)),
                    Leaf(package, $"scenario-{unit.Slug}", lesson.Scenario.Title),
                    Leaf(package, $"quiz-{unit.Slug}", QuizTitle(unit)),
                    Leaf(package, $"lesson-{unit.Slug}", $"Lesson plan: {unit.Title}"),
                ],
        ]);

    private static XElement Folder(XNamespace package, string id, string title, IEnumerable<XElement> items) =>
        new(package + "item", new XAttribute("identifier", id), new XElement(package + "title", title), items);

    private static XElement Leaf(XNamespace package, string resource, string title) =>
        new(package + "item", new XAttribute("identifier", $"item-{resource}"), new XAttribute("identifierref", resource), new XElement(package + "title", title));

    private static IEnumerable<XElement> Resources(CartridgeVersion version, CourseUnit unit, IEnumerable<string> pictures)
    {
        string slug = unit.Slug;
        yield return Resource($"essay-{slug}", WebContent, [CourseFile.Essay(slug), .. pictures], new XAttribute("href", CourseFile.Essay(slug)));
        if (unit.Lesson is null)
        {
            yield break;
        }

        yield return Resource($"discussion-{slug}", version.TopicType, [CourseFile.Discussion(slug)]);
        yield return Resource($"scenario-{slug}", version.WebLinkType, [CourseFile.Scenario(slug)]);
        yield return Resource($"quiz-{slug}", version.QuizType, [CourseFile.Quiz(slug)]);
        yield return Resource($"lesson-{slug}", WebContent, [CourseFile.Lesson(slug)], new XAttribute("href", CourseFile.Lesson(slug)), new XAttribute("intendeduse", "lessonplan"), ForTeachers());

        XElement Resource(string id, string type, IEnumerable<string> files, params object[] more) => new(
            version.Package + "resource",
            new XAttribute("identifier", id),
            new XAttribute("type", type),
            more,
            files.Select(each => new XElement(version.Package + "file", new XAttribute("href", each))));

        // Course systems show these files to those who teach, and to nobody else.
        XElement ForTeachers()
        {
            XNamespace lom = version.ResourceMetadata;
            return new XElement(version.Package + "metadata", new XElement(lom + "lom", new XElement(lom + "educational", new XElement(lom + "intendedEndUserRole", new XElement(lom + "source", version.Roles), new XElement(lom + "value", "Instructor")))));
        }
    }
}
