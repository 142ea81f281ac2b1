using System.Buffers;
using System.Xml;

namespace Sbpac.Site.Pipelines.Feeds;

/// <summary>Writes Atom (RFC 4287).</summary>
internal static class AtomWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Writes a feed.</summary>
    public static void Write(Feed feed, IBufferWriter<byte> output) => XmlOutput.Write(output, xml =>
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.Element("id", feed.Self);
        xml.Element("title", feed.Title);
        xml.Element("subtitle", feed.Description);
        xml.Element("updated", XmlOutput.Rfc3339(feed.Updated));
        Link(xml, "self", feed.Self, "application/atom+xml");
        Link(xml, "alternate", feed.Page, "text/html");
        xml.WriteStartElement("author");
        xml.Element("name", feed.Author);
        xml.WriteEndElement();
        foreach (var entry in feed.Entries) Write(xml, entry);
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry");
        xml.Element("id", entry.Url);
        xml.Element("title", entry.Title);
        Link(xml, "alternate", entry.Url, "text/html");
        xml.Element("published", XmlOutput.Rfc3339(entry.Published));
        xml.Element("updated", XmlOutput.Rfc3339(entry.Updated));
        foreach (var tag in entry.Tags)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", XmlOutput.Clean(tag));
            xml.WriteEndElement();
        }
        if (entry.Text.Length > 0) xml.Element("summary", entry.Text);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string url, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }
}
