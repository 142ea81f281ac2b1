using Sbpac.Site.Content;

namespace Sbpac.Site.Build;

/// <summary>The phrases that C# asks for; those that templates ask for are checked when the templates are read.</summary>
internal static class RequiredPhrases
{
    /// <summary>The keys, for a site with these languages.</summary>
    public static IEnumerable<string> For(SiteSettings settings) =>
    [
        "archive.month", "archive.year", "description.feeds", "description.news", "description.period", "description.province", "description.provinces", "description.tag", "description.tags",
        "feed.correction", "feed.tag", "nav.feeds", "nav.home", "nav.news", "nav.provinces", "nav.tags", "not_found.title", "switch.unavailable",
        "title.numbered",
        .. settings.Languages.Select(language => "language." + language.Code),
    ];
}
