using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Site.Books.Cartridges;

/// <summary>Where in a cartridge something lies, and by which name course systems know it. Both are made of slugs alone, so they stay from build to build.</summary>
internal static class CourseFile
{
    public const string Manifest = "imsmanifest.xml";

    public static string Essay(string slug) => $"essays/{slug}/{slug}.html";

    /// <summary>The folder of an essay's pictures.</summary>
    public static string EssayFolder(string slug) => $"essays/{slug}/";

    public static string Lesson(string slug) => $"lessons/{slug}.html";

    public static string Discussion(string slug) => $"discussions/{slug}.xml";

    public static string Quiz(string slug) => $"quizzes/{slug}.xml";

    public static string Scenario(string slug) => $"scenarios/{slug}.xml";

    /// <summary>A file of its own, indented.</summary>
    public static byte[] Xml(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None }))
        {
            root.WriteTo(xml);
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }
}
