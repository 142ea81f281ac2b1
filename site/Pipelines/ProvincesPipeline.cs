using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The list of each province that has releases, page by page, and the index of these provinces, in each language.</summary>
public sealed class ProvincesPipeline : IPipeline
{
    private static readonly Place Source = Place.Of("input/provinces.yml");
    private static readonly PageKind<ListFacts> Lists = new("province", List);

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        foreach (var edition in context.Catalog.Editions.Where(edition => !edition.Provinces.IsEmpty))
        {
            var (urls, language) = (context.Urls, edition.Language);
            yield return new Page(urls.Provinces(language).Destination, Source, "provinces", language, () => Index(context, edition));
            foreach (var province in edition.Provinces)
            {
                var (view, updated) = (Views.Province(context.Catalog, province, language), Release.LastChangeOf(province.Releases)!.Value.Day);
                var languages = context.LanguagesWith(other => other.Find(province.Province) is not null);
                var size = context.Catalog.Settings.PageSize;
                foreach (var number in Enumerable.Range(1, Paging.Count(province.Releases.Length, size)))
                {
                    yield return Lists.Of(urls.Of(province.Province, language, number).Destination, Source, language, () => new ListFacts(
                        context.Layouts, language, province.Province, view, updated, languages, number,
                        context.Cards.Of(Paging.Slice(province.Releases, number, size), language)));
                }
            }
        }
    }

    /// <summary>What a page of a province's list is made of.</summary>
    /// <param name="Site">What is the same on the whole site; whether a language has an index of provinces is part of it.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="Province">The province.</param>
    /// <param name="View">The province as pages show it.</param>
    /// <param name="Updated">The day on which one of its releases last changed.</param>
    /// <param name="Languages">The languages that have releases of this province.</param>
    /// <param name="Number">The number of the page.</param>
    /// <param name="Cards">The releases of the page.</param>
    private sealed record ListFacts(
        LayoutMaker Site, Language Language, Province Province, TagView View, DateOnly Updated, ImmutableArray<Language> Languages, int Number, ImmutableArray<Card> Cards);

    private static ProvinceIndexModel Index(PipelineContext context, Edition edition)
    {
        var (urls, language) = (context.Urls, edition.Language);
        return new ProvinceIndexModel(
            context.Layouts.Make(new LayoutRequest
            {
                Language = language,
                Url = urls.Provinces(language),
                Title = context.Phrase(language, "nav.provinces"),
                Description = context.Phrase(language, "description.provinces", context.Agency(language)),
                Crumbs = [new Crumb(context.Phrase(language, "nav.provinces"), urls.Provinces(language))],
                Translations = context.Translations(other => !other.Provinces.IsEmpty, urls.Provinces),
                Current = urls.Provinces(language),
            }),
            [.. edition.Provinces.Select(province => Views.Province(context.Catalog, province, language))]);
    }

    private static ProvinceModel List(ListFacts facts)
    {
        var (site, language, province, view) = (facts.Site, facts.Language, facts.Province, facts.View);
        var urls = site.Urls;
        return new ProvinceModel(
            site.Make(new LayoutRequest
            {
                Language = language,
                Url = urls.Of(province, language, facts.Number),
                Title = Paging.Title(site, language, view.Name, facts.Number),
                Description = site.Phrase(language, "description.province", site.Agency(language), view.Name),
                Crumbs =
                [
                    new Crumb(site.Phrase(language, "nav.provinces"), urls.Provinces(language)),
                    .. Paging.Crumbs(site, language, facts.Number, view.Name, page => urls.Of(province, language, page), view.Language),
                ],
                Translations = facts.Number == 1 ? [.. facts.Languages.Select(other => new Translation(other, urls.Of(province, other)))] : [],
                Counterpart = other => facts.Languages.Contains(other) ? urls.Of(province, other) : null,
                Instead = other => site.HasProvinces(other) ? urls.Provinces(other) : urls.News(other),
                Current = urls.Provinces(language),
                LastUpdated = facts.Updated,
            }),
            view,
            facts.Cards,
            Views.Pager(facts.Number, Paging.Count(view.Count, site.Settings.PageSize), language, page => urls.Of(province, language, page)));
    }
}
