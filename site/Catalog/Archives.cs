using Sbpac.Site.Languages;

namespace Sbpac.Site.Catalog;

/// <summary>Finds the archive page that is nearest to a day.</summary>
public static class Archives
{
    /// <summary>The month's archive in a language; the year's where the month has none there; else the list of all news.</summary>
    public static SiteUrl Nearest(SiteCatalog catalog, Language language, DateOnly day)
    {
        var year = catalog.In(language).Years.FirstOrDefault(archive => archive.Year == day.Year);
        if (year is null) return catalog.Urls.News(language);
        return year.Months.Any(month => month.Month == day.Month)
            ? catalog.Urls.Month(language, day.Year, day.Month)
            : catalog.Urls.Year(language, day.Year);
    }
}
