using System.Buffers;
using System.Xml;
using Sbpac.Site.Catalog;
using Sbpac.Site.Languages;
using Sbpac.Site.Pipelines.Feeds;

namespace Sbpac.Site.Pipelines.Sitemaps;

/// <summary>Writes sitemaps (sitemaps.org, protocol 0.9, with the translations that search engines read).</summary>
internal static class MapWriter
{
    private const string Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    // An address in two languages.
    private const int LongEntry = 400;

    /// <summary>Writes a map.</summary>
    public static void Write(Map map, IBufferWriter<byte> output)
    {
        // Of megabytes a buffer that grew by doubling would leave as many behind.
        _ = output.GetSpan((map.Entries.Length + 1) * LongEntry);
        XmlOutput.Write(output, xml =>
        {
            xml.WriteStartElement("urlset", Sitemaps);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var entry in map.Entries) Write(xml, entry, map.Default);
            xml.WriteEndElement();
        });
    }

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

    private static void Write(XmlWriter xml, MapEntry entry, Language defaultLanguage)
    {
        xml.WriteStartElement("url");
        xml.Element("loc", entry.Url.Absolute);
        if (entry.Modified is { } modified) xml.Element("lastmod", modified.Iso);
        if (entry.Translations.Length > 1)
        {
            foreach (var translation in entry.Translations) Write(xml, translation.Language.Code, translation.Url);
            var original = entry.Translations.FirstOrDefault(translation => translation.Language == defaultLanguage) ?? entry.Translations[0];
            Write(xml, "x-default", original.Url);
        }
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string language, SiteUrl url)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", url.Absolute);
        xml.WriteEndElement();
    }
}
