using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The list of each province that has releases, page by page, and the index of these provinces, in each language.</summary>
public sealed class ProvincesPipeline : IPipeline
{
    private static readonly Place Source = Place.Of("input/provinces.yml");

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        foreach (var edition in context.Catalog.Editions.Where(edition => !edition.Provinces.IsEmpty))
        {
            var language = edition.Language;
            yield return new Page(context.Urls.Provinces(language).Destination, Source, "provinces", language, () => Index(context, edition));
            foreach (var province in edition.Provinces)
            {
                var updated = province.Releases.Select(release => release.Modified).MaxBy(moment => moment.Instant);
                foreach (var number in Enumerable.Range(1, Paging.Count(province.Releases.Length, context.Catalog.Settings.PageSize)))
                {
                    yield return new Page(
                        context.Urls.Of(province.Province, language, number).Destination, Source, "province", language,
                        () => List(context, edition, province, number, updated));
                }
            }
        }
    }

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

    private static ProvinceModel List(PipelineContext context, Edition edition, ProvinceList province, int number, Moment updated)
    {
        var (catalog, urls, language) = (context.Catalog, context.Urls, edition.Language);
        var size = catalog.Settings.PageSize;
        return new ProvinceModel(
            context.Layouts.Make(new LayoutRequest
            {
                Language = language,
                Url = urls.Of(province.Province, language, number),
                Title = Paging.Title(context, language, province.Name, number),
                Description = context.Phrase(language, "description.province", context.Agency(language), province.Name),
                Crumbs =
                [
                    new Crumb(context.Phrase(language, "nav.provinces"), urls.Provinces(language)),
                    .. Paging.Crumbs(context, language, number, province.Name, page => urls.Of(province.Province, language, page), province.NameLanguage == language.Code ? null : province.NameLanguage),
                ],
                Translations = number == 1 ? context.Translations(other => other.Find(province.Province) is not null, other => urls.Of(province.Province, other)) : [],
                Counterpart = other => catalog.In(other).Find(province.Province) is null ? null : urls.Of(province.Province, other),
                Instead = other => catalog.In(other).Provinces.IsEmpty ? urls.News(other) : urls.Provinces(other),
                Current = urls.Provinces(language),
                LastUpdated = updated,
            }),
            Views.Province(catalog, province, language),
            context.Cards.Of(Paging.Slice(province.Releases, number, size), language),
            Views.Pager(number, Paging.Count(province.Releases.Length, size), language, page => urls.Of(province.Province, language, page)));
    }
}
