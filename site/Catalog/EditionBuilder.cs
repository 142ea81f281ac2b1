using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Catalog;

/// <summary>Arranges the releases of a language.</summary>
internal static class EditionBuilder
{
    /// <summary>Makes the edition of a language.</summary>
    public static Edition Build(SiteSettings settings, Language language, IEnumerable<Release> releases, IEnumerable<PlainPage> pages)
    {
        ImmutableArray<Release> withPage =
        [
            .. releases
                .Where(release => release.Language == language && release.HasPage)
                .OrderByDescending(release => release.Date.Instant)
                .ThenBy(release => release.File, StringComparer.Ordinal),
        ];
        var listed = withPage.RemoveAll(release => !release.IsListed);
        return new Edition(
            language,
            listed,
            withPage,
            [.. pages.Where(page => page.Language == language).OrderBy(page => page.Name, StringComparer.Ordinal)],
            Tags(settings, language, listed),
            Provinces(settings, language, listed),
            Years(listed));
    }

    private static ImmutableArray<TagList> Tags(SiteSettings settings, Language language, ImmutableArray<Release> listed) =>
    [
        .. Under(listed, static release => release.Tags)
            .Select(group =>
            {
                var (name, nameLanguage) = group.Key.Name.Nearest(language, settings.Languages);
                return new TagList(group.Key, name, nameLanguage, group.Value.DrainToImmutable());
            })
            .OrderBy(list => list.Name, language.Order)
            .ThenBy(list => list.Tag.Slug, StringComparer.Ordinal),
    ];

    private static ImmutableArray<ProvinceList> Provinces(SiteSettings settings, Language language, ImmutableArray<Release> listed) =>
    [
        .. Under(listed, static release => release.Provinces)
            .Select(group =>
            {
                var (name, nameLanguage) = group.Key.Name.Nearest(language, settings.Languages);
                return new ProvinceList(group.Key, name, nameLanguage, group.Value.DrainToImmutable());
            })
            .OrderBy(list => list.Name, language.Order)
            .ThenBy(list => list.Province.Key, StringComparer.Ordinal),
    ];

    /// <summary>The releases under each of several headings.</summary>
    private static Dictionary<T, ImmutableArray<Release>.Builder> Under<T>(ImmutableArray<Release> listed, Func<Release, ImmutableArray<T>> headings)
        where T : notnull
    {
        var groups = new Dictionary<T, ImmutableArray<Release>.Builder>();
        foreach (var release in listed)
        {
            foreach (var heading in headings(release))
            {
                if (!groups.TryGetValue(heading, out var group)) groups.Add(heading, group = ImmutableArray.CreateBuilder<Release>());
                group.Add(release);
            }
        }
        return groups;
    }

    /// <summary>The archive goes by the bundle's day, as the URLs do; within a month by the day shown.</summary>
    private static ImmutableArray<YearArchive> Years(ImmutableArray<Release> listed) =>
    [
        .. listed
            .GroupBy(release => release.Bundle.Day.Year)
            .OrderByDescending(year => year.Key)
            .Select(year => new YearArchive(year.Key,
            [
                .. year
                    .GroupBy(release => release.Bundle.Day.Month)
                    .OrderByDescending(month => month.Key)
                    .Select(month => new MonthArchive(year.Key, month.Key, [.. month.OrderByDescending(release => release.Bundle.Day)])),
            ])),
    ];
}
