using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The tag index of each language, and each tag's list, page by page.</summary>
public sealed class TagsPipeline : IPipeline
{
    private static readonly Place Source = Place.Of("input/tags.yml");

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        foreach (var edition in context.Catalog.Editions)
        {
            var language = edition.Language;
            yield return new Page(context.Urls.Tags(language).Destination, Source, "tags", language, () => Index(context, edition));
            foreach (var tag in edition.Tags)
            {
                var updated = tag.Releases.Select(release => release.Modified).MaxBy(moment => moment.Instant);
                foreach (var number in Enumerable.Range(1, Paging.Count(tag.Releases.Length, context.Catalog.Settings.PageSize)))
                {
                    yield return new Page(
                        context.Urls.Of(tag.Tag, language, number).Destination, Source, "tag", language, () => List(context, edition, tag, number, updated));
                }
            }
        }
    }

    private static TagIndexModel Index(PipelineContext context, Edition edition)
    {
        var (urls, language) = (context.Urls, edition.Language);
        return new TagIndexModel(
            context.Layouts.Make(new LayoutRequest
            {
                Language = language,
                Url = urls.Tags(language),
                Title = context.Phrase(language, "nav.tags"),
                Description = context.Phrase(language, "description.tags", context.Agency(language)),
                Crumbs = [new Crumb(context.Phrase(language, "nav.tags"), urls.Tags(language))],
                Translations = context.Translations(_ => true, urls.Tags),
                Current = urls.Tags(language),
            }),
            [.. edition.Tags.Select(tag => Views.Tag(context.Catalog, tag, language))]);
    }

    private static TagModel List(PipelineContext context, Edition edition, TagList tag, int number, Moment updated)
    {
        var (catalog, urls, language) = (context.Catalog, context.Urls, edition.Language);
        var size = catalog.Settings.PageSize;
        var count = Paging.Count(tag.Releases.Length, size);
        return new TagModel(
            context.Layouts.Make(new LayoutRequest
            {
                Language = language,
                Url = urls.Of(tag.Tag, language, number),
                Title = Paging.Title(context, language, tag.Name, number),
                Description = context.Phrase(language, "description.tag", context.Agency(language), tag.Name),
                Crumbs =
                [
                    new Crumb(context.Phrase(language, "nav.tags"), urls.Tags(language)),
                    .. Paging.Crumbs(context, language, number, tag.Name, page => urls.Of(tag.Tag, language, page), tag.NameLanguage == language.Code ? null : tag.NameLanguage),
                ],
                Translations = number == 1 ? context.Translations(other => other.Find(tag.Tag) is not null, other => urls.Of(tag.Tag, other)) : [],
                Counterpart = other => catalog.In(other).Find(tag.Tag) is null ? null : urls.Of(tag.Tag, other),
                Instead = urls.Tags,
                Feed = new Link(context.Phrase(language, "feed.tag", tag.Name), urls.FeedOf(tag.Tag, language).Href),
                Current = urls.Tags(language),
                LastUpdated = updated,
            }),
            Views.Tag(catalog, tag, language),
            context.Cards.Of(Paging.Slice(tag.Releases, number, size), language),
            Views.Pager(number, count, language, page => urls.Of(tag.Tag, language, page)),
            urls.FeedOf(tag.Tag, language).Href);
    }
}
