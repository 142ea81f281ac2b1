using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The list of all news in each language, page by page.</summary>
public sealed class NewsPipeline : IPipeline
{
    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context) =>
        from edition in context.Catalog.Editions
        from number in Enumerable.Range(1, Paging.Count(edition.Releases.Length, context.Catalog.Settings.PageSize))
        select new Page(
            context.Urls.News(edition.Language, number).Destination,
            Place.Of("input/news"),
            "news",
            edition.Language,
            () => Model(context, edition, number));

    private static NewsModel Model(PipelineContext context, Edition edition, int number)
    {
        var (catalog, urls, language) = (context.Catalog, context.Urls, edition.Language);
        var size = catalog.Settings.PageSize;
        var count = Paging.Count(edition.Releases.Length, size);
        return new NewsModel(
            context.Layouts.Make(new LayoutRequest
            {
                Language = language,
                Url = urls.News(language, number),
                Title = Paging.Title(context, language, context.Phrase(language, "nav.news"), number),
                Description = context.Phrase(language, "description.news", context.Agency(language)),
                Crumbs = Paging.Crumbs(context, language, number, context.Phrase(language, "nav.news"), page => urls.News(language, page)),
                // Page 5 in Thai is not page 5 in English: only the first pages are translations of each other.
                Translations = number == 1 ? context.Translations(_ => true, other => urls.News(other)) : [],
                Counterpart = other => urls.News(other),
                Current = urls.News(language),
            }),
            edition.Releases.Length,
            context.Cards.Of(Paging.Slice(edition.Releases, number, size), language),
            Views.Pager(number, count, language, page => urls.News(language, page)),
            [.. edition.Years.Select(year => new PeriodView(language.FormatYear(year.Year), urls.Year(language, year.Year).Href, year.Count, false))]);
    }
}
