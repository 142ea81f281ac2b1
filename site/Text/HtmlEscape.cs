using System.Buffers;
using System.Text;

namespace Sbpac.Site.Text;

/// <summary>Escapes text for HTML and XML, in element content and in quoted attributes alike. Thai stays as it is.</summary>
public static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>The text with <c>&amp; &lt; &gt; " '</c> escaped; the same instance where there is nothing to escape.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        var escaped = new StringBuilder(text.Length + 16);
        Append(escaped, text);
        return escaped.ToString();
    }

    /// <summary>Appends the escaped text.</summary>
    public static void Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Append(text[..at]).Append(Entity(text[at]));
            text = text[(at + 1)..];
        }
        output.Append(text);
    }

    /// <summary>Writes the escaped text as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            Encoding.UTF8.GetBytes(text[..at], output);
            Encoding.UTF8.GetBytes(Entity(text[at]), output);
            text = text[(at + 1)..];
        }
        Encoding.UTF8.GetBytes(text, output);
    }

    private static string Entity(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
