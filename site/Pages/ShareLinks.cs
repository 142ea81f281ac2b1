using System.Buffers;
using System.Collections.Immutable;
using Sbpac.Site.Content.Markdown.Writing;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Pages;

/// <summary>Plain links by which a reader shares a page or reaches an office: no script, no tracker, nothing fetched beforehand.</summary>
public static class ShareLinks
{
    /// <summary>The links by which a page is shared.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="url">Its absolute URL.</param>
    public static ImmutableArray<ShareLink> Of(string title, string url) =>
        [new("line", title, url), new("facebook", title, url), new("x", title, url), new("email", title, url)];

    /// <summary>The link of a contact; null where its kind has none.</summary>
    /// <param name="kind"><c>phone</c>, <c>email</c>, <c>web</c> or <c>address</c>.</param>
    /// <param name="text">The number or address.</param>
    /// <param name="language">The language it is written in, which knows its digits.</param>
    public static string? OfContact(string kind, string text, Language language) => kind switch
    {
        "phone" => TelephoneNumber.Read(text, language) is { } number ? "tel:" + number.Href : null,
        "email" => "mailto:" + text,
        "web" when text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal) => text,
        "web" => "https://" + text,
        _ => null,
    };
}

/// <summary>A link to share a page by, without a tracker.</summary>
/// <param name="Kind"><c>line</c>, <c>facebook</c>, <c>x</c>, <c>email</c>.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Page">The absolute URL of the page.</param>
public sealed record ShareLink(string Kind, string Title, string Page)
{
    /// <summary>
    /// Its URL as it stands in an attribute, made when it is written: the titles of ten thousand pages are not escaped to see that
    /// nothing has changed.
    /// </summary>
    public LateHtml Url => new(0, Write);

    private void Write(IBufferWriter<byte> output)
    {
        var (opening, middle) = Kind switch
        {
            "line" => ("https://social-plugins.line.me/lineit/share?url=", null),
            "facebook" => ("https://www.facebook.com/sharer/sharer.php?u=", null),
            "x" => ("https://x.com/intent/post?text=", "&amp;url="),
            _ => ("mailto:?subject=", "&amp;body="),
        };
        HtmlEscape.WriteUtf8(output, opening);
        if (middle is not null)
        {
            WriteEscaped(output, Title);
            HtmlEscape.WriteUtf8(output, middle);
        }
        WriteEscaped(output, Page);
    }

    /// <summary>Writes a part of a query, percent-encoded: a unit takes at most nine.</summary>
    private static void WriteEscaped(IBufferWriter<byte> output, string text)
    {
        var units = ArrayPool<char>.Shared.Rent(9 * text.Length);
        Uri.TryEscapeDataString(text, units, out var length);
        HtmlEscape.WriteUtf8(output, units.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(units);
    }
}
