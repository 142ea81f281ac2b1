using System.Collections.Immutable;
using Sbpac.Site.Content.Markdown.Writing;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Pages;

/// <summary>Plain links by which a reader shares a page or reaches an office: no script, no tracker, nothing fetched beforehand.</summary>
public static class ShareLinks
{
    /// <summary>The links by which a page is shared.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="url">Its absolute URL.</param>
    public static ImmutableArray<ShareLink> Of(string title, string url)
    {
        var (text, link) = (Uri.EscapeDataString(title), Uri.EscapeDataString(url));
        return
        [
            new ShareLink("line", $"https://social-plugins.line.me/lineit/share?url={link}"),
            new ShareLink("facebook", $"https://www.facebook.com/sharer/sharer.php?u={link}"),
            new ShareLink("x", $"https://x.com/intent/post?text={text}&url={link}"),
            new ShareLink("email", $"mailto:?subject={text}&body={link}"),
        ];
    }

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
