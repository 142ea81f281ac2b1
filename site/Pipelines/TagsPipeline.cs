using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The tag index of each language, and each tag's list, page by page.</summary>
public sealed class TagsPipeline : IPipeline
{
    private static readonly Place Source = Place.Of("input/tags.yml");
    private static readonly PageKind<ListFacts> Lists = new("tag", List);

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        foreach (var edition in context.Catalog.Editions)
        {
            var (urls, language) = (context.Urls, edition.Language);
            yield return new Page(urls.Tags(language).Destination, Source, "tags", language, () => Index(context, edition));
            foreach (var tag in edition.Tags)
            {
                var (view, updated) = (Views.Tag(context.Catalog, tag, language), Release.LastChangeOf(tag.Releases)!.Value.Day);
                var languages = context.LanguagesWith(other => other.Find(tag.Tag) is not null);
                var size = context.Catalog.Settings.PageSize;
                foreach (var number in Enumerable.Range(1, Paging.Count(tag.Releases.Length, size)))
                {
                    yield return Lists.Of(urls.Of(tag.Tag, language, number).Destination, Source, language, () => new ListFacts(
                        context.Layouts, language, tag.Tag, view, updated, languages, number, context.Cards.Of(Paging.Slice(tag.Releases, number, size), language)));
                }
            }
        }
    }

    /// <summary>What a page of a tag's list is made of.</summary>
    /// <param name="Site">What is the same on the whole site.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="Tag">The tag.</param>
    /// <param name="View">The tag as pages show it.</param>
    /// <param name="Updated">The day on which one of its releases last changed.</param>
    /// <param name="Languages">The languages that have releases of this tag.</param>
    /// <param name="Number">The number of the page.</param>
    /// <param name="Cards">The releases of the page.</param>
    private sealed record ListFacts(
        LayoutMaker Site, Language Language, Tag Tag, TagView View, DateOnly Updated, ImmutableArray<Language> Languages, int Number, ImmutableArray<Card> Cards);

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

    private static TagModel List(ListFacts facts)
    {
        var (site, language, tag, view) = (facts.Site, facts.Language, facts.Tag, facts.View);
        var urls = site.Urls;
        return new TagModel(
            site.Make(new LayoutRequest
            {
                Language = language,
                Url = urls.Of(tag, language, facts.Number),
                Title = Paging.Title(site, language, view.Name, facts.Number),
                Description = site.Phrase(language, "description.tag", site.Agency(language), view.Name),
                Crumbs =
                [
                    new Crumb(site.Phrase(language, "nav.tags"), urls.Tags(language)),
                    .. Paging.Crumbs(site, language, facts.Number, view.Name, page => urls.Of(tag, language, page), view.Language),
                ],
                Translations = facts.Number == 1 ? [.. facts.Languages.Select(other => new Translation(other, urls.Of(tag, other)))] : [],
                Counterpart = other => facts.Languages.Contains(other) ? urls.Of(tag, other) : null,
                Instead = urls.Tags,
                Feed = new Link(site.Phrase(language, "feed.tag", view.Name), urls.FeedOf(tag, language).Href),
                Current = urls.Tags(language),
                LastUpdated = facts.Updated,
            }),
            view,
            facts.Cards,
            Views.Pager(facts.Number, Paging.Count(view.Count, site.Settings.PageSize), language, page => urls.Of(tag, language, page)),
            urls.FeedOf(tag, language).Href);
    }
}
