using System.Globalization;
using Sbpac.Site.Content.Markdown.Writing;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content.Markdown.RawHtml;

/// <summary>
/// Writes the raw HTML of an editor so that it can be sanitised: each opening tag carries the offset it was written at, and what
/// would change how the text behind it is read (scripts, styles, comments, instructions) is left out at once.
/// </summary>
internal static class RawTags
{
    /// <summary>The attribute that carries the offset of a tag. The sanitiser takes it off again.</summary>
    public const string OffsetAttribute = "data-source-offset";

    /// <summary>Elements whose content is no text for readers; in a browser they would swallow all up to their end tag.</summary>
    private static readonly string[] Swallowing =
    [
        "script", "style", "iframe", "textarea", "title", "xmp", "noscript", "noembed", "noframes", "plaintext", "template",
        "svg", "math", "select", "frameset",
    ];

    /// <summary>Writes raw HTML.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="html">What the editor wrote.</param>
    /// <param name="start">Its offset in the parsed text.</param>
    public static void Write(BodyOutput output, ReadOnlySpan<char> html, int start)
    {
        output.HasRawHtml = true;
        var at = 0;
        while (at < html.Length)
        {
            var next = html[at..].IndexOf('<');
            if (next < 0) next = html.Length - at;
            output.Html.Markup(html.Slice(at, next));
            at += next;
            if (at < html.Length) at += WriteTag(output, html[at..], start + at);
        }
    }

    /// <summary>Writes what begins with <c>&lt;</c>; returns how much of it was read.</summary>
    private static int WriteTag(BodyOutput output, ReadOnlySpan<char> html, int offset)
    {
        if (html.StartsWith("<!--", StringComparison.Ordinal)) return LengthTo(html, 4, "-->");
        if (html.StartsWith("<!") || html.StartsWith("<?")) return LengthTo(html, 2, ">");
        var isEnd = html.StartsWith("</");
        var name = Name(html[(isEnd ? 2 : 1)..]);
        var length = LengthOfTag(html);
        if (name.IsEmpty || length == 0)
        {
            output.Html.Markup("&lt;");
            return 1;
        }
        if (IsSwallowing(name))
        {
            if (!isEnd) output.Problems.Report(Codes.RawHtmlRemoved, output.At(offset), $"<{name}>");
            return isEnd ? length : LengthOfElement(html, length, name);
        }
        if (isEnd) output.RawNesting.Close(name);
        else output.RawNesting.Open(name);
        if (name.Equals("a", StringComparison.OrdinalIgnoreCase)) output.InLink = !isEnd;
        output.Html.Markup(isEnd ? "</" : "<");
        // The title of the page is its only h1.
        output.Html.Markup(name.Equals("h1", StringComparison.OrdinalIgnoreCase) ? "h2" : name);
        if (!isEnd) output.Html.Markup(string.Create(CultureInfo.InvariantCulture, $" {OffsetAttribute}=\"{offset}\""));
        output.Html.Markup(html[(name.Length + (isEnd ? 2 : 1))..length]);
        return length;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0])) return [];
        var length = 1;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or ':')) length++;
        return text[..length];
    }

    /// <summary>The length of a tag up to its <c>&gt;</c>, which does not stand in quotes; 0 where that is missing.</summary>
    private static int LengthOfTag(ReadOnlySpan<char> html)
    {
        var quote = '\0';
        for (var i = 1; i < html.Length; i++)
        {
            if (quote != '\0') quote = html[i] == quote ? '\0' : quote;
            else if (html[i] is '"' or '\'') quote = html[i];
            else if (html[i] == '>') return i + 1;
        }
        return 0;
    }

    private static int LengthOfElement(ReadOnlySpan<char> html, int lengthOfTag, ReadOnlySpan<char> name)
    {
        var end = html[lengthOfTag..].IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? lengthOfTag : lengthOfTag + end;
    }

    private static int LengthTo(ReadOnlySpan<char> html, int from, string end)
    {
        var at = html[Math.Min(from, html.Length)..].IndexOf(end, StringComparison.Ordinal);
        return at < 0 ? html.Length : from + at + end.Length;
    }

    private static bool IsSwallowing(ReadOnlySpan<char> name)
    {
        foreach (var swallowing in Swallowing)
            if (name.Equals(swallowing, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
