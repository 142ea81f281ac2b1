using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.WholeSite;

public sealed class SitemapTests
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static TheoryData<string> Names() => Sites.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sitemap_is_valid_against_the_schema_of_its_protocol(string name) =>
        Validate(Sites.Get(name).Open("sitemap.xml"));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sitemap_names_every_page_that_may_be_listed_and_no_other(string name)
    {
        var site = Sites.Get(name);
        var named = Urls(site).Select(url => url.Element(Sitemaps + "loc")!.Value).ToImmutableArray();
        Assert.Distinct(named);
        var listed = site.Pages
            .Where(page => BuiltSite.IsListed(page.Value) && !page.Key.Contains("/page/", StringComparison.Ordinal))
            .Select(page => BuiltSite.Canonical(page.Value)!);
        Assert.Equal(listed.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sitemap_gives_the_alternates_that_the_pages_give(string name)
    {
        var site = Sites.Get(name);
        Assert.All(Urls(site), url =>
        {
            var page = site.All[site.File(new Uri(url.Element(Sitemaps + "loc")!.Value))!];
            var onPage = page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href"))).ToArray();
            var inMap = url.Elements(Xhtml + "link").Select(link => (link.Attribute("hreflang")?.Value, link.Attribute("href")?.Value)).ToArray();
            // Of a page in one language alone there is nothing to say.
            Assert.Equal(onPage.Length <= 2 ? [] : onPage, inMap);
        });
    }

    [Fact]
    public void The_schema_refuses_what_is_no_sitemap()
    {
        const string wrong = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>/news/</loc></url></urlset>";
        Assert.Throws<XmlSchemaValidationException>(() => Validate(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(wrong))));
    }

    internal static void Validate(Stream sitemap)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(Sitemaps.NamespaceName, Repository.At("tests", "WholeSite", "sitemap.xsd"));
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        using var reader = XmlReader.Create(sitemap, settings);
        while (reader.Read())
        {
        }
    }

    private static IEnumerable<XElement> Urls(BuiltSite site) => XDocument.Load(site.Open("sitemap.xml")).Root!.Elements(Sitemaps + "url");
}
