using System.Buffers;
using System.Xml;
using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines.Feeds;

namespace Sbpac.Site.Pipelines.Sitemaps;

/// <summary>Writes sitemaps (sitemaps.org, protocol 0.9, with the translations that search engines read).</summary>
internal static class MapWriter
{
    private const string Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Writes a map.</summary>
    public static void Write(Map map, IBufferWriter<byte> output) => XmlOutput.Write(output, xml =>
    {
        xml.WriteStartElement("urlset", Sitemaps);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var entry in map.Entries) Write(xml, entry);
        xml.WriteEndElement();
    });

    /// <summary>Writes an index of maps.</summary>
    public static void Write(MapIndex index, IBufferWriter<byte> output) => XmlOutput.Write(output, xml =>
    {
        xml.WriteStartElement("sitemapindex", Sitemaps);
        foreach (var url in index.Urls)
        {
            xml.WriteStartElement("sitemap");
            xml.Element("loc", url);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, MapEntry entry)
    {
        xml.WriteStartElement("url");
        xml.Element("loc", entry.Url);
        if (entry.Modified is not null) xml.Element("lastmod", entry.Modified);
        foreach (var alternate in entry.Alternates) Write(xml, alternate);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Alternate alternate)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", alternate.Language);
        xml.WriteAttributeString("href", alternate.Url);
        xml.WriteEndElement();
    }
}
