using System.Buffers;
using System.Xml;

namespace Sbpac.Site.Pipelines.Feeds;

/// <summary>Writes RSS 2.0, for readers that know nothing newer.</summary>
internal static class RssWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Writes a feed.</summary>
    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlOutput.Write(output, xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteStartElement("channel");
        xml.Element("title", feed.Title);
        xml.Element("link", feed.Page);
        xml.Element("description", feed.Description);
        xml.Element("language", feed.Language.ToLowerInvariant());
        xml.Element("lastBuildDate", XmlOutput.Rfc822(feed.Updated));
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteAttributeString("href", feed.Self);
        xml.WriteEndElement();
        foreach (var entry in feed.Entries) Write(xml, entry);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        xml.Element("title", entry.Title);
        xml.Element("link", entry.Url);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "true");
        xml.WriteString(entry.Url);
        xml.WriteEndElement();
        xml.Element("pubDate", XmlOutput.Rfc822(entry.Published));
        foreach (var tag in entry.Tags) xml.Element("category", tag);
        if (entry.Text.Length > 0) xml.Element("description", Text.HtmlEscape.Escape(entry.Text).Replace("\n", "<br>", StringComparison.Ordinal));
        xml.WriteElementString("updated", Atom, XmlOutput.Rfc3339(entry.Updated));
        xml.WriteEndElement();
    }
}
