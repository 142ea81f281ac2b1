using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The archive of each year and month that has releases, in each language.</summary>
public sealed class ArchivesPipeline : IPipeline
{
    private static readonly Place Source = Place.Of("input/news");
    private static readonly PageKind<YearFacts> Years = new("year", Year);
    private static readonly PageKind<MonthFacts> Months = new("month", Month);

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        foreach (var edition in context.Catalog.Editions)
        {
            var (urls, language) = (context.Urls, edition.Language);
            ImmutableArray<YearCount> years = [.. edition.Years.Select(year => new YearCount(year.Year, year.Count))];
            foreach (var year in edition.Years)
                yield return Years.Of(urls.Year(language, year.Year).Destination, Source, language, () => YearFacts.Of(context, edition, year, years));
            var months = edition.Years.SelectMany(year => year.Months).ToImmutableArray();
            for (var i = 0; i < months.Length; i++)
            {
                var (month, earlier, later) = (months[i], months.ElementAtOrDefault(i + 1), i == 0 ? null : months[i - 1]);
                yield return Months.Of(
                    urls.Month(language, month.Year, month.Month).Destination, Source, language, () => MonthFacts.Of(context, edition, month, earlier, later));
            }
        }
    }

    private static YearModel Year(YearFacts facts)
    {
        var (site, language, year) = (facts.Site, facts.Language, facts.Year);
        var urls = site.Urls;
        var heading = language.FormatYear(year);
        return new YearModel(
            site.Make(new LayoutRequest
            {
                Language = language,
                Url = urls.Year(language, year),
                Title = site.Phrase(language, "archive.year", heading),
                Description = site.Phrase(language, "description.period", site.Agency(language), heading),
                Crumbs = Crumbs(site, language, year),
                Translations = [.. facts.Languages.Select(other => new Translation(other, urls.Year(other, year)))],
                Instead = other => urls.News(other),
                Current = urls.News(language),
                LastUpdated = facts.Updated,
            }),
            heading,
            facts.Months.Sum(month => month.Cards.Length),
            [
                .. Enumerable.Range(1, 12).Select(number =>
                {
                    var month = facts.Months.FirstOrDefault(month => month.Period == number);
                    return new PeriodView(
                        language.MonthName(number), month is null ? null : urls.Month(language, year, number).Href, month?.Cards.Length ?? 0, false);
                }),
            ],
            [
                .. facts.Years.Select(other => new PeriodView(
                    language.FormatYear(other.Year), urls.Year(language, other.Year).Href, other.Count, other.Year == year)),
            ],
            Elsewhere(site, language, facts.Elsewhere, other => urls.Year(other, year)),
            [
                .. facts.Months.Select(month => new ArchiveSection(
                    $"m{month.Period}",
                    new DateView($"{year:0000}-{month.Period:00}", language.FormatMonth(year, month.Period)),
                    urls.Month(language, year, month.Period).Href,
                    month.Cards)),
            ]);
    }

    private static MonthModel Month(MonthFacts facts)
    {
        var (site, language, year, month) = (facts.Site, facts.Language, facts.Month.Year, facts.Month.Number);
        var urls = site.Urls;
        var heading = language.FormatMonth(year, month);
        SiteUrl Url(Language other) => urls.Month(other, year, month);
        Link? Neighbour(Month? other) => other is null ? null
            : new Link(language.FormatMonth(other.Year, other.Number), urls.Month(language, other.Year, other.Number).Href);
        return new MonthModel(
            site.Make(new LayoutRequest
            {
                Language = language,
                Url = Url(language),
                Title = site.Phrase(language, "archive.month", heading),
                Description = site.Phrase(language, "description.period", site.Agency(language), heading),
                Crumbs = [.. Crumbs(site, language, year), new Crumb(language.MonthName(month), Url(language))],
                Translations = [.. facts.Languages.Select(other => new Translation(other, Url(other)))],
                Instead = other => urls.News(other),
                Current = urls.News(language),
                LastUpdated = facts.Updated,
            }),
            heading,
            facts.Days.Sum(day => day.Cards.Length),
            Calendars.Of(year, month, facts.Days.ToDictionary(day => day.Period, day => day.Cards.Length), language),
            [
                .. facts.Days.Select(day => new ArchiveSection(
                    $"d{day.Period}", Views.Date(new DateOnly(year, month, day.Period), language), null, day.Cards)),
            ],
            Neighbour(facts.Earlier),
            Neighbour(facts.Later),
            new Link(language.FormatYear(year), urls.Year(language, year).Href),
            Elsewhere(site, language, facts.Elsewhere, Url));
    }

    private static ImmutableArray<Crumb> Crumbs(LayoutMaker site, Language language, int year) =>
    [
        new Crumb(site.Phrase(language, "nav.news"), site.Urls.News(language)),
        new Crumb(language.FormatYear(year), site.Urls.Year(language, year)),
    ];

    private static ImmutableArray<ElsewhereView> Elsewhere(LayoutMaker site, Language language, ImmutableArray<LanguageCount> counts, Func<Language, SiteUrl> url) =>
    [
        .. counts.Select(count => new ElsewhereView(
            count.Language.Code, count.Count, site.Phrase(language, "language." + count.Language.Code), url(count.Language).Href)),
    ];
}
