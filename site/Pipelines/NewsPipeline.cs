using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The list of all news, page by page, with the archive beside it.</summary>
public sealed class NewsPipeline : IPipeline
{
    private static readonly PageKind<ListFacts> Lists = new("news", List);

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        var size = context.Catalog.Settings.PageSize;
        var languages = context.LanguagesWith(_ => true);
        foreach (var edition in context.Catalog.Editions)
        {
            ImmutableArray<YearCount> years = [.. edition.Years.Select(year => new YearCount(year.Year, year.Count))];
            foreach (var number in Enumerable.Range(1, Paging.Count(edition.Releases.Length, size)))
            {
                yield return Lists.Of(context.Urls.News(edition.Language, number).Destination, Place.Of("input/news"), edition.Language, () => new ListFacts(
                    context.Layouts, edition.Language, languages, edition.Releases.Length, years, number,
                    context.Cards.Of(Paging.Slice(edition.Releases, number, size), edition.Language)));
            }
        }
    }

    /// <summary>What a page of the list is made of.</summary>
    /// <param name="Site">What is the same on the whole site.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="Languages">The languages of the site.</param>
    /// <param name="Total">How many releases the list holds.</param>
    /// <param name="Years">The years of the archive, newest first.</param>
    /// <param name="Number">The number of the page.</param>
    /// <param name="Cards">The releases of the page.</param>
    private sealed record ListFacts(
        LayoutMaker Site, Language Language, ImmutableArray<Language> Languages, int Total, ImmutableArray<YearCount> Years, int Number, ImmutableArray<Card> Cards);

    private static NewsModel List(ListFacts facts)
    {
        var (site, language, number) = (facts.Site, facts.Language, facts.Number);
        var urls = site.Urls;
        return new NewsModel(
            site.Make(new LayoutRequest
            {
                Language = language,
                Url = urls.News(language, number),
                Title = Paging.Title(site, language, site.Phrase(language, "nav.news"), number),
                Description = site.Phrase(language, "description.news", site.Agency(language)),
                Crumbs = Paging.Crumbs(site, language, number, site.Phrase(language, "nav.news"), page => urls.News(language, page)),
                // Page 5 in Thai is not page 5 in English: only the first pages are translations of each other.
                Translations = number == 1 ? [.. facts.Languages.Select(other => new Translation(other, urls.News(other)))] : [],
                Counterpart = other => urls.News(other),
                Current = urls.News(language),
            }),
            facts.Total,
            facts.Cards,
            Views.Pager(number, Paging.Count(facts.Total, site.Settings.PageSize), language, page => urls.News(language, page)),
            [.. facts.Years.Select(year => new PeriodView(language.FormatYear(year.Year), urls.Year(language, year.Year).Href, year.Count, false))]);
    }
}
