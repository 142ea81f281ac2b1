using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sbpac.Site.Pipelines.Feeds;

/// <summary>Writes JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    // A feed stands in no HTML, so nothing but what JSON itself asks for needs to be escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes a feed.</summary>
    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options)) Write(json, feed);
        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Feed feed)
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("description", feed.Description);
        json.WriteString("home_page_url", feed.Page);
        json.WriteString("feed_url", feed.Self);
        json.WriteString("language", feed.Language);
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", feed.Author);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries) Write(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Url);
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Text.Length > 0 ? entry.Text : entry.Title);
        if (entry.Summary.Length > 0) json.WriteString("summary", entry.Summary);
        if (entry.Image is not null) json.WriteString("image", entry.Image);
        json.WriteString("date_published", XmlOutput.Rfc3339(entry.Published));
        json.WriteString("date_modified", XmlOutput.Rfc3339(entry.Updated));
        if (entry.Tags.Length > 0)
        {
            json.WriteStartArray("tags");
            foreach (var tag in entry.Tags) json.WriteStringValue(tag);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
