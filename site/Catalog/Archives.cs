using Sbpac.Site.Languages;

namespace Sbpac.Site.Catalog;

/// <summary>Finds the archive page that is nearest to a day.</summary>
public static class Archives
{
    /// <summary>The month's archive in a language; the year's where the month has none there; else the list of all news.</summary>
    public static SiteUrl Nearest(SiteCatalog catalog, Language language, DateOnly day)
    {
        var edition = catalog.In(language);
        if (edition.Month(day.Year, day.Month) is not null) return catalog.Urls.Month(language, day.Year, day.Month);
        return edition.Year(day.Year) is null ? catalog.Urls.News(language) : catalog.Urls.Year(language, day.Year);
    }
}
