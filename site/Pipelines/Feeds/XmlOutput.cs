using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Sbpac.Site.Text;

namespace Sbpac.Site.Pipelines.Feeds;

/// <summary>Writes XML the same on every machine.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    /// <summary>Writes a document.</summary>
    public static void Write(IBufferWriter<byte> output, Action<XmlWriter> write)
    {
        using (var stream = new BufferStream(output))
        using (var xml = XmlWriter.Create(stream, Settings)) write(xml);
        output.Write("\n"u8);
    }

    /// <summary>Writes an element that holds text; what XML cannot carry becomes U+FFFD.</summary>
    public static void Element(this XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>The text as XML can carry it.</summary>
    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) clean?.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean?.Append(text[i]).Append(text[++i]);
            else (clean ??= new StringBuilder(text, 0, i, text.Length)).Append('\uFFFD');
            if (clean is null && char.IsHighSurrogate(text[i])) i++;
        }
        return clean?.ToString() ?? text;
    }

    /// <summary>RFC 3339, as Atom wants it.</summary>
    public static string Rfc3339(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>RFC 822 with a four-digit year, as RSS wants it.</summary>
    public static string Rfc822(DateTimeOffset moment) =>
        moment.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
        + moment.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
