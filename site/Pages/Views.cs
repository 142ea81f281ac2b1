using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Pages;

/// <summary>Turns what the catalog knows into what templates show.</summary>
public static class Views
{
    // An archive has more releases than days, and each is shown on a dozen pages.
    private static readonly ConditionalWeakTable<Language, ConcurrentDictionary<DateOnly, DateView>> Dates = [];

    /// <summary>A day in the form of a language.</summary>
    public static DateView Date(DateOnly day, Language language) => Dates.GetOrCreateValue(language).GetOrAdd(
        day, static (day, language) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), language.FormatDate(day)), language);

    /// <summary>A release in a list of a page.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="release">The release.</param>
    /// <param name="page">The language of the page it is shown on.</param>
    public static Card Card(SiteCatalog catalog, Release release, Language page) => new(
        catalog.Urls.Of(release).Href,
        release.Title.Value,
        Foreign(release.Language, page),
        Date(release.Date.Day, release.Language),
        release.Type,
        release.Summary,
        release.Photos is [var lead, ..] ? Photo(lead, page) : null,
        release.IsSample);

    /// <summary>A tag with its count in a language.</summary>
    public static TagView Tag(SiteCatalog catalog, TagList tag, Language language) => new(
        tag.Name, catalog.Urls.Of(tag.Tag, language).Href, tag.Releases.Length, tag.NameLanguage == language.Code ? null : tag.NameLanguage);

    /// <summary>A province with its count in a language.</summary>
    public static TagView Province(SiteCatalog catalog, ProvinceList province, Language language) => new(
        province.Name, catalog.Urls.Of(province.Province, language).Href, province.Releases.Length, province.NameLanguage == language.Code ? null : province.NameLanguage);

    /// <summary>A photo of a release.</summary>
    public static PhotoView Photo(Photo photo, Language page) => new(
        photo.Picture.Full.Url.Href,
        Text(photo.Alt, page),
        photo.Caption is null ? null : Text(photo.Caption, page),
        photo.Credit is null ? null : Text(photo.Credit, page),
        photo.Picture.Full.Width,
        photo.Picture.Full.Height,
        photo.Picture.Middle.Url.Href,
        photo.Picture.SetOf(PictureFormat.Jpeg),
        photo.Picture.SetOf(PictureFormat.WebP));

    /// <summary>A text, marked where it is not in the language of the page.</summary>
    public static ForeignText Text(SpokenText text, Language page) => new(text.Text, Foreign(text.Language, page));

    /// <summary>The nearest form of a localised text, marked where it is not in the language of the page.</summary>
    public static ForeignText Text(LocalizedText text, Language page, ImmutableArray<Language> languages)
    {
        var (nearest, language) = text.Nearest(page, languages);
        return new ForeignText(nearest, language == page.Code ? null : language);
    }

    /// <summary>The code of a language where it is not the page's own.</summary>
    public static string? Foreign(Language language, Language page) => language == page ? null : language.Code;

    /// <summary>A size in bytes as readers know it: <c>340 KB</c>, <c>1.2 MB</c>.</summary>
    public static string Size(long bytes) => bytes < 999_500
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 500) / 1000)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");

    /// <summary>The steps of a pager: the first, the last and the two on each side of this page; a gap is null.</summary>
    /// <param name="number">This page, from 1.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="language">Writes the numbers.</param>
    /// <param name="url">The address of a page.</param>
    public static Pager Pager(int number, int count, Language language, Func<int, SiteUrl> url)
    {
        var steps = ImmutableArray.CreateBuilder<PagerStep?>();
        var last = 0;
        foreach (var step in Enumerable.Range(1, count).Where(step => step == 1 || step == count || Math.Abs(step - number) <= 2))
        {
            if (step - last > 1) steps.Add(null);
            steps.Add(new PagerStep(language.FormatNumber(step), url(step).Href, step == number));
            last = step;
        }
        return new Pager(
            number, count, number > 1 ? url(number - 1).Href : null, number < count ? url(number + 1).Href : null, steps.ToImmutable());
    }
}
