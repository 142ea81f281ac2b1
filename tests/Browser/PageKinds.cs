using System.Collections.Immutable;

namespace Sbpac.Site.Tests.Browser;

/// <summary>A page of every kind, in every state that changes how it looks.</summary>
internal static class PageKinds
{
    public const string Shipped = "shipped";
    public const string States = "states";
    public const string Empty = "empty";
    public const string One = "one";
    public const string Photos = "photos";

    /// <summary>The release with the least on it.</summary>
    public const string PlainRelease = "news/2022/08/executive-meeting/";

    /// <summary>A release with photos, attachments, contacts and a history.</summary>
    public const string FullRelease = "news/2022/03/road-repair/";

    private static readonly ImmutableArray<(string Site, string Path)> InBoth =
    [
        (Shipped, ""),
        (Shipped, "news/"),
        (Shipped, "news/2022/"),
        (Shipped, "news/2022/08/"),
        (Shipped, "tags/"),
        (Shipped, "tags/development/"),
        (Shipped, PlainRelease),
        (Shipped, "subscribe/"),
        (Shipped, "about/"),
        (Shipped, "contact/"),
        (Shipped, "accessibility/"),
        (Shipped, "privacy/"),
        (Shipped, "not/there/"),
        (States, ""),
        (States, "news/page/2/"),
        (States, "tags/road/"),
        (States, "provinces/"),
        (States, "provinces/yala/"),
        (States, FullRelease),
        (States, EveryState.Limits),
        (States, "news/2022/04/withdrawn/"),
        (Empty, ""),
        (Empty, "news/"),
        (Empty, "tags/"),
        (One, ""),
    ];

    /// <summary>Every page: site and path.</summary>
    public static ImmutableArray<(string Site, string Path)> All { get; } =
    [
        .. InBoth,
        .. InBoth.Select(page => (page.Site, "en/" + page.Path)),
        (States, "news/2022/04/removed/"),
        (States, "news/2022/07/brief-1/"),
        (States, "en/news/2022/07/english-only/"),
    ];
}
