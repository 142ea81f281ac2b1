using System.Collections.Frozen;
using System.Collections.Immutable;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Catalog;

/// <summary>The site in one language.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Releases">The releases that lists show, newest first.</param>
/// <param name="Pages">The releases that have a page, newest first: those and the withdrawn and removed ones.</param>
/// <param name="PlainPages">The plain pages, by name.</param>
/// <param name="Tags">The tags in use, in the order of the language.</param>
/// <param name="Provinces">The provinces that releases concern, in the order of the language.</param>
/// <param name="Years">The archive, newest year first.</param>
public sealed record Edition(
    Language Language,
    ImmutableArray<Release> Releases,
    ImmutableArray<Release> Pages,
    ImmutableArray<PlainPage> PlainPages,
    ImmutableArray<TagList> Tags,
    ImmutableArray<ProvinceList> Provinces,
    ImmutableArray<YearArchive> Years)
{
    private readonly FrozenDictionary<string, TagList> bySlug = Tags.ToFrozenDictionary(list => list.Tag.Slug, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, ProvinceList> byProvince = Provinces.ToFrozenDictionary(list => list.Province.Key, StringComparer.Ordinal);

    /// <summary>The releases of a province; null where this language has none.</summary>
    public ProvinceList? Find(Province province) => byProvince.GetValueOrDefault(province.Key);

    /// <summary>The releases of a tag; null where this language has none.</summary>
    public TagList? Find(Tag tag) => bySlug.GetValueOrDefault(tag.Slug);

    /// <summary>The archive of a year; null where this language has none.</summary>
    public YearArchive? Year(int year)
    {
        foreach (var archive in Years)
        {
            if (archive.Year == year) return archive;
        }
        return null;
    }

    /// <summary>The archive of a month; null where this language has none.</summary>
    public MonthArchive? Month(int year, int month)
    {
        foreach (var archive in Year(year)?.Months ?? [])
        {
            if (archive.Month == month) return archive;
        }
        return null;
    }
}

/// <summary>The releases of a tag in one language.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Name">Its name in the language, or the nearest.</param>
/// <param name="NameLanguage">The code of the language that name is in.</param>
/// <param name="Releases">Its releases, newest first.</param>
public sealed record TagList(Tag Tag, string Name, string NameLanguage, ImmutableArray<Release> Releases);

/// <summary>The releases of a province in one language.</summary>
/// <param name="Province">The province.</param>
/// <param name="Name">Its name in the language, or the nearest.</param>
/// <param name="NameLanguage">The code of the language that name is in.</param>
/// <param name="Releases">Its releases, newest first.</param>
public sealed record ProvinceList(Province Province, string Name, string NameLanguage, ImmutableArray<Release> Releases);

/// <summary>A year of the archive.</summary>
/// <param name="Year">Gregorian.</param>
/// <param name="Months">The months that have releases, newest first.</param>
public sealed record YearArchive(int Year, ImmutableArray<MonthArchive> Months)
{
    /// <summary>How many releases it holds.</summary>
    public int Count => Months.Sum(month => month.Releases.Length);
}

/// <summary>A month of the archive.</summary>
/// <param name="Year">Gregorian.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Releases">Its releases, newest first.</param>
public sealed record MonthArchive(int Year, int Month, ImmutableArray<Release> Releases);
