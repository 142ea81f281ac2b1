using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The archive of each year and month that has releases, in each language.</summary>
public sealed class ArchivesPipeline : IPipeline
{
    private static readonly Place Source = Place.Of("input/news");

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        foreach (var edition in context.Catalog.Editions)
        {
            var language = edition.Language;
            foreach (var year in edition.Years)
            {
                yield return new Page(
                    context.Urls.Year(language, year.Year).Destination, Source, "year", language, () => Year(context, edition, year));
            }
            var months = edition.Years.SelectMany(year => year.Months).ToImmutableArray();
            for (var i = 0; i < months.Length; i++)
            {
                var (month, earlier, later) = (months[i], months.ElementAtOrDefault(i + 1), i == 0 ? null : months[i - 1]);
                yield return new Page(
                    context.Urls.Month(language, month.Year, month.Month).Destination, Source, "month", language,
                    () => Month(context, edition, month, earlier, later));
            }
        }
    }

    private static YearModel Year(PipelineContext context, Edition edition, YearArchive year)
    {
        var (catalog, urls, language) = (context.Catalog, context.Urls, edition.Language);
        var heading = language.FormatYear(year.Year);
        bool Has(Edition other) => other.Years.Any(archive => archive.Year == year.Year);
        return new YearModel(
            context.Layouts.Make(new LayoutRequest
            {
                Language = language,
                Url = urls.Year(language, year.Year),
                Title = context.Phrase(language, "archive.year", heading),
                Description = context.Phrase(language, "description.period", context.Agency(language), heading),
                Crumbs = Crumbs(context, language, year.Year),
                Translations = context.Translations(Has, other => urls.Year(other, year.Year)),
                Instead = other => urls.News(other),
                Current = urls.News(language),
                LastUpdated = Latest(year.Months.SelectMany(month => month.Releases)),
            }),
            heading,
            year.Count,
            [
                .. Enumerable.Range(1, 12).Select(number =>
                {
                    var month = year.Months.FirstOrDefault(archive => archive.Month == number);
                    return new PeriodView(
                        language.MonthName(number), month is null ? null : urls.Month(language, year.Year, number).Href, month?.Releases.Length ?? 0, false);
                }),
            ],
            [
                .. edition.Years.Select(other => new PeriodView(
                    language.FormatYear(other.Year), urls.Year(language, other.Year).Href, other.Count, other == year)),
            ],
            Elsewhere(context, language, other => other.Years.Where(archive => archive.Year == year.Year).SelectMany(archive => archive.Months).SelectMany(month => month.Releases), other => urls.Year(other, year.Year)),
            [
                .. year.Months.Select(month => new ArchiveSection(
                    $"m{month.Month}",
                    new DateView($"{year.Year:0000}-{month.Month:00}", language.FormatMonth(year.Year, month.Month)),
                    urls.Month(language, year.Year, month.Month).Href,
                    context.Cards.Of(month.Releases, language))),
            ]);
    }

    private static MonthModel Month(PipelineContext context, Edition edition, MonthArchive month, MonthArchive? earlier, MonthArchive? later)
    {
        var (catalog, urls, language) = (context.Catalog, context.Urls, edition.Language);
        var heading = language.FormatMonth(month.Year, month.Month);
        SiteUrl Url(Language other) => urls.Month(other, month.Year, month.Month);
        MonthArchive? Same(Edition other) =>
            other.Years.SelectMany(year => year.Months).FirstOrDefault(archive => archive.Year == month.Year && archive.Month == month.Month);
        Link? Neighbour(MonthArchive? archive) => archive is null ? null
            : new Link(language.FormatMonth(archive.Year, archive.Month), urls.Month(language, archive.Year, archive.Month).Href);
        return new MonthModel(
            context.Layouts.Make(new LayoutRequest
            {
                Language = language,
                Url = Url(language),
                Title = context.Phrase(language, "archive.month", heading),
                Description = context.Phrase(language, "description.period", context.Agency(language), heading),
                Crumbs = [.. Crumbs(context, language, month.Year), new Crumb(language.MonthName(month.Month), Url(language))],
                Translations = context.Translations(other => Same(other) is not null, Url),
                Instead = other => urls.News(other),
                Current = urls.News(language),
                LastUpdated = Latest(month.Releases),
            }),
            heading,
            month.Releases.Length,
            Calendars.Of(month, language),
            [
                .. month.Releases.GroupBy(release => release.Bundle.Day).OrderByDescending(day => day.Key).Select(day => new ArchiveSection(
                    $"d{day.Key.Day}", Views.Date(day.Key, language), null, context.Cards.Of(day, language))),
            ],
            Neighbour(earlier),
            Neighbour(later),
            new Link(language.FormatYear(month.Year), urls.Year(language, month.Year).Href),
            Elsewhere(context, language, other => Same(other)?.Releases ?? [], Url));
    }

    private static ImmutableArray<Crumb> Crumbs(PipelineContext context, Language language, int year) =>
    [
        new Crumb(context.Phrase(language, "nav.news"), context.Urls.News(language)),
        new Crumb(language.FormatYear(year), context.Urls.Year(language, year)),
    ];

    /// <summary>How many releases of a period the other languages have that this one has not.</summary>
    private static ImmutableArray<ElsewhereView> Elsewhere(
        PipelineContext context, Language language, Func<Edition, IEnumerable<Release>> releases, Func<Language, SiteUrl> url) =>
    [
        .. context.Catalog.Editions
            .Where(other => other.Language != language)
            .Select(other => (other, count: releases(other).Count(release => context.Catalog.Version(release, language) is null)))
            .Where(pair => pair.count > 0)
            .Select(pair => new ElsewhereView(
                pair.other.Language.Code, pair.count, context.Phrase(language, "language." + pair.other.Language.Code), url(pair.other.Language).Href)),
    ];

    private static Moment? Latest(IEnumerable<Release> releases) =>
        releases.Select(release => (Moment?)release.Modified).MaxBy(moment => moment!.Value.Instant);
}
