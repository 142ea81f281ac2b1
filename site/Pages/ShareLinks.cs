using System.Collections.Immutable;
using Sbpac.Site.Content.Markdown.Writing;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Pages;

/// <summary>Plain links by which a reader shares a page or reaches an office: no script, no tracker, nothing fetched beforehand.</summary>
public static class ShareLinks
{
    private static readonly ImmutableArray<string> Ways = ["line", "facebook", "x", "email"];

    /// <summary>The links by which a page is shared.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="url">Its absolute URL.</param>
    public static ImmutableArray<ShareLink> Of(string title, string url) => [.. Ways.Select(way => new ShareLink(way, title, url))];

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
    /// <summary>Its URL, made when it is written: the titles of ten thousand pages are not escaped to see that nothing has changed.</summary>
    public string Url => Kind switch
    {
        "line" => $"https://social-plugins.line.me/lineit/share?url={Link}",
        "facebook" => $"https://www.facebook.com/sharer/sharer.php?u={Link}",
        "x" => $"https://x.com/intent/post?text={Text}&url={Link}",
        _ => $"mailto:?subject={Text}&body={Link}",
    };

    private string Text => Uri.EscapeDataString(Title);

    private string Link => Uri.EscapeDataString(Page);
}
