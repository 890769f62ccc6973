using System.Xml.Linq;

namespace Site.Books.Cartridges;

/// <summary>A version of Common Cartridge: its names of things. What is in a cartridge is the same in each.</summary>
/// <param name="Number">For example <c>1.1</c>.</param>
/// <param name="Minor">What stands for it in names, for example <c>1</c>.</param>
public sealed record CartridgeVersion(string Number, int Minor)
{
    /// <summary>The newest that Moodle takes in.</summary>
    public static readonly CartridgeVersion V11 = new("1.1", 1);

    public static readonly CartridgeVersion V13 = new("1.3", 3);

    public static IReadOnlyList<CartridgeVersion> All => [V11, V13];

    public string SchemaVersion => $"{Number}.0";

    /// <summary>Of the manifest.</summary>
    public XNamespace Package => $"http://www.imsglobal.org/xsd/imsccv1p{Minor}/imscp_v1p1";

    /// <summary>Of what the manifest says of the package.</summary>
    public XNamespace PackageMetadata => $"http://ltsc.ieee.org/xsd/imsccv1p{Minor}/LOM/manifest";

    /// <summary>Of what the manifest says of a file.</summary>
    public XNamespace ResourceMetadata => $"http://ltsc.ieee.org/xsd/imsccv1p{Minor}/LOM/resource";

    public XNamespace Topic => $"http://www.imsglobal.org/xsd/imsccv1p{Minor}/imsdt_v1p{Minor}";

    public XNamespace WebLink => $"http://www.imsglobal.org/xsd/imsccv1p{Minor}/imswl_v1p{Minor}";

    public string TopicType => $"imsdt_xmlv1p{Minor}";

    public string WebLinkType => $"imswl_xmlv1p{Minor}";

    public string QuizType => $"imsqti_xmlv1p2/imscc_xmlv1p{Minor}/assessment";

    /// <summary>The vocabulary of whom a file is for.</summary>
    public string Roles => $"IMSGLC_CC_Rolesv1p{Minor}";

    /// <summary>Where a schema lies.</summary>
    public string Schema(string name) => $"http://www.imsglobal.org/profile/cc/ccv1p{Minor}/ccv1p{Minor}_{name}.xsd";

    /// <summary>Where a schema of metadata lies.</summary>
    public string MetadataSchema(string name) => $"http://www.imsglobal.org/profile/cc/ccv1p{Minor}/LOM/ccv1p{Minor}_{name}_v1p0.xsd";
}
