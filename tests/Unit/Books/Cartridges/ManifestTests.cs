using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Site.Assets;
using Site.Books.Cartridges;
using Site.Emitting;

namespace Site.Tests.Unit.Books.Cartridges;

/// <summary>What Common Cartridge asks of the manifest of a package, and what its readers ask beyond that.</summary>
public sealed partial class ManifestTests
{
    private static readonly string[] Uses = ["lessonplan", "syllabus", "unspecified"];

    [Fact]
    public async Task Moodle_knows_the_package_by_its_first_bytes()
    {
        Package package = await Package.OfAsync(CartridgeVersion.V11);
        string start = Encoding.UTF8.GetString(package.Files["imsmanifest.xml"].AsSpan(0, 500));

        Assert.Contains("xmlns=http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1", start.Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("xmlns", package.Manifest.Attributes().First().Name.LocalName);
    }

    [Fact]
    public async Task Every_file_is_XML_that_is_well_formed_or_a_text_or_a_picture()
    {
        foreach (Package package in await Package.AllAsync())
        {
            Assert.Equal("imsmanifest.xml", package.Paths[0]);
            Assert.Equal(package.Paths.Count, package.Paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(package.Paths, each => Assert.Matches("^[a-z0-9./-]+$", each));
            Assert.All(package.Paths, each => Assert.Contains(Path.GetExtension(each), (string[])[".xml", ".html", ".svg"]));
            Assert.All(package.Paths.Where(each => !each.EndsWith(".html", StringComparison.Ordinal)), each => package.Xml(each));
        }
    }

    [Fact]
    public async Task Names_are_those_of_the_version()
    {
        foreach (Package package in await Package.AllAsync())
        {
            int x = package.Version.Minor;
            XNamespace main = $"http://www.imsglobal.org/xsd/imsccv1p{x}/imscp_v1p1", lom = $"http://ltsc.ieee.org/xsd/imsccv1p{x}/LOM/manifest";
            Assert.Equal(main + "manifest", package.Manifest.Name);
            XElement metadata = package.Manifest.Element(main + "metadata")!;
            Assert.Equal("IMS Common Cartridge", metadata.Element(main + "schema")!.Value);
            Assert.Equal($"1.{x}.0", metadata.Element(main + "schemaversion")!.Value);
            XElement title = metadata.Element(lom + "lom")!.Element(lom + "general")!.Element(lom + "title")!.Element(lom + "string")!;
            Assert.Equal(("Closing the Loop", "en"), (title.Value, title.Attribute("language")!.Value));
            Assert.Equal(["metadata", "organizations", "resources"], package.Manifest.Elements().Select(each => each.Name.LocalName));
            string others = $"1p{4 - x}";
            Assert.DoesNotContain(package.Manifest.DescendantsAndSelf().SelectMany(each => each.Attributes().Select(a => a.Value).Append(each.Name.NamespaceName)), each => Regex.IsMatch(each, $"(imsccv|imscc_xmlv|imsdt_xmlv|imswl_xmlv|Rolesv){others}"));
        }
    }

    [Fact]
    public async Task The_organization_is_one_tree_of_folders_and_leaves()
    {
        foreach (Package package in await Package.AllAsync())
        {
            XNamespace main = package.Version.Package;
            XElement organization = Assert.Single(package.Manifest.Element(main + "organizations")!.Elements());
            Assert.Equal("rooted-hierarchy", (string?)organization.Attribute("structure"));
            XElement root = Assert.Single(organization.Elements());
            Assert.Null(root.Element(main + "title"));
            Assert.Null(root.Attribute("identifierref"));
            Assert.All(root.Descendants(main + "item"), each =>
            {
                Assert.NotEqual("", each.Element(main + "title")!.Value.Trim());
                Assert.NotEqual(each.Attribute("identifierref") is null, !each.Elements(main + "item").Any());
            });
        }
    }

    [Fact]
    public async Task Sections_are_folders_in_reading_order_and_each_essay_in_its_own()
    {
        string[] expected = [.. Directory.EnumerateFiles(Repository.At("input", "essays"), "*.md", SearchOption.AllDirectories).Select(each => Path.GetFileNameWithoutExtension(each)).Order()];
        foreach (Package package in await Package.AllAsync())
        {
            XElement root = package.Items.First();
            string[] sections = [.. root.Elements(package.Version.Package + "item").Select(each => each.Attribute("identifier")!.Value)];
            Assert.Equal(["section-start", "section-concepts", "section-evidence", "section-risks", "section-critics", "section-futures", "section-governance", "section-methods"], sections);
            XElement[] units = [.. package.Items.Where(each => each.Attribute("identifier")!.Value.StartsWith("unit-", StringComparison.Ordinal))];
            Assert.Equal(expected, units.Select(each => each.Attribute("identifier")!.Value["unit-".Length..]).Order());
            Assert.All(units, each => Assert.Equal(5, each.Elements(package.Version.Package + "item").Count()));
        }
    }

    [Fact]
    public async Task Identifiers_are_XML_names_given_once_and_made_of_slugs()
    {
        foreach (Package package in await Package.AllAsync())
        {
            string[] ids = [.. package.Manifest.DescendantsAndSelf().Attributes("identifier").Select(each => each.Value)];
            Assert.Equal(ids.Length, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(ids, each => XmlConvert.VerifyNCName(each));
            Assert.All(ids, each => Assert.Matches(Known(), each));
        }

        string[] a = [.. (await Package.OfAsync(CartridgeVersion.V11)).Manifest.DescendantsAndSelf().Attributes("identifier").Select(each => each.Value)];
        Assert.Equal(a, (await Package.OfAsync(CartridgeVersion.V13)).Manifest.DescendantsAndSelf().Attributes("identifier").Select(each => each.Value));
    }

    [Fact]
    public async Task Every_file_belongs_to_one_resource_and_every_resource_to_one_item()
    {
        foreach (Package package in await Package.AllAsync())
        {
            string[] named = [.. package.Resources.SelectMany(package.FilesOf)];
            Assert.Equal(named.Length, named.Distinct().Count());
            Assert.Equal(package.Paths.Skip(1).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
            Assert.Equal(package.Resources.Select(each => each.Attribute("identifier")!.Value).Order(StringComparer.Ordinal), package.Items.Attributes("identifierref").Select(each => each.Value).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Resources_keep_the_rules_of_their_types()
    {
        foreach (Package package in await Package.AllAsync())
        {
            int x = package.Version.Minor;
            string[] single = [$"imsdt_xmlv1p{x}", $"imswl_xmlv1p{x}", $"imsqti_xmlv1p2/imscc_xmlv1p{x}/assessment"];
            Assert.Equal([.. single.Append("webcontent").Order()], package.Resources.Select(each => each.Attribute("type")!.Value).Distinct().Order());
            Assert.Empty(package.Manifest.Descendants(package.Version.Package + "dependency"));
            foreach (XElement resource in package.Resources)
            {
                string[] files = package.FilesOf(resource);
                string? href = (string?)resource.Attribute("href");
                if (single.Contains(resource.Attribute("type")!.Value))
                {
                    Assert.Single(files);
                    Assert.Null(href);
                }
                else
                {
                    Assert.Contains(href, files);
                }

                Assert.Contains((string?)resource.Attribute("intendeduse") ?? "unspecified", Uses);
            }
        }
    }

    [Fact]
    public async Task Lesson_plans_are_such_and_for_those_who_teach()
    {
        foreach (Package package in await Package.AllAsync())
        {
            XElement[] plans = [.. package.Resources.Where(each => (string?)each.Attribute("intendeduse") == "lessonplan")];
            Assert.Equal(package.Of(package.Version.QuizType).Count(), plans.Length);
            Assert.All(plans, each => Assert.Equal("Instructor", each.Descendants(package.Version.ResourceMetadata + "intendedEndUserRole").Single().Element(package.Version.ResourceMetadata + "value")!.Value));
            Assert.Equal(plans.Length, package.Manifest.Descendants(package.Version.ResourceMetadata + "intendedEndUserRole").Count());
        }
    }

    [Fact]
    public async Task Both_versions_hold_the_same()
    {
        Package older = await Package.OfAsync(CartridgeVersion.V11), newer = await Package.OfAsync(CartridgeVersion.V13);

        Assert.Equal(older.Paths, newer.Paths);
        Assert.All(older.Paths, each => Assert.Equal(older.Text(each), Renamed(newer.Text(each))));

        static string Renamed(string text) => Regex.Replace(text.Replace("<schemaversion>1.3.0", "<schemaversion>1.1.0", StringComparison.Ordinal), "(imsccv|imscc_xmlv|imsdt_xmlv|imswl_xmlv|imsdt_v|imswl_v|Rolesv|/ccv|/LOM/ccv)1p3", "${1}1p1");
    }

    [Fact]
    public async Task Archives_carry_the_date_of_the_content_and_come_out_the_same_twice()
    {
        foreach (CartridgeVersion version in CartridgeVersion.All)
        {
            byte[] bytes = await Package.BytesAsync(version);
            using var archive = new ZipArchive(new MemoryStream(bytes));
            string date = (await Package.OfAsync(version)).Manifest.Descendants(version.PackageMetadata + "dateTime").Single().Value;

            Assert.All(archive.Entries, each => Assert.Equal(date, each.LastWriteTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            Assert.Equal(bytes, await RebuiltAsync(version));
        }
    }

    /// <summary>Made again from the beginning, by nothing that was kept.</summary>
    private static async Task<byte[]> RebuiltAsync(CartridgeVersion version)
    {
        foreach (string kept in Directory.EnumerateFiles(ThemeFolders.Cache, $"archive-cartridge-{version.Number}-*"))
        {
            File.Delete(kept);
        }

        BuildResult again = await SiteBuild.RunAsync(new BuildRequest(Repository.At("input")));
        return again.Files.Single(each => each.Path == OutputPath.OfUrl($"/downloads/closing-the-loop-{version.Number}.imscc")).Make().ToArray();
    }

    [GeneratedRegex("^(closing-the-loop|organization|root|section-[a-z]+|unit-[a-z0-9-]+|(item-)?(essay|discussion|scenario|quiz|lesson)-[a-z0-9-]+)$")]
    private static partial Regex Known();
}
