using Sbpac.Site.Content;

namespace Sbpac.Site.Build;

/// <summary>The phrases that C# asks for; those that templates ask for are checked when the templates are read.</summary>
internal static class RequiredPhrases
{
    /// <summary>The keys, for a site with these languages.</summary>
    public static IEnumerable<string> For(SiteSettings settings) =>
    [
        "archive.title", "feed.correction", "feed.tag", "list.page", "nav.feeds", "nav.home", "nav.news", "nav.tags",
        "news.title", "not-found.title", "switch.unavailable", "tag.description", "tags.title",
        .. settings.Languages.Select(language => "language." + language.Code),
    ];
}
