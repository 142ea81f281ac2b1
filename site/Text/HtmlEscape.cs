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
            output.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(at + 1)..];
        }
        output.Append(text);
    }
}
