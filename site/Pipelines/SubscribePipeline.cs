using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The page that says how to follow the news, in each language: a feed itself is nothing to read in a browser.</summary>
public sealed class SubscribePipeline : IPipeline
{
    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context) =>
        context.Catalog.Editions.Select(edition => new Page(
            context.Urls.Subscribe(edition.Language).Destination,
            Place.Of("theme/templates/subscribe.html"),
            "subscribe",
            edition.Language,
            () => Model(context, edition)));

    private static SubscribeModel Model(PipelineContext context, Edition edition)
    {
        var (urls, language) = (context.Urls, edition.Language);
        return new SubscribeModel(
            context.Layouts.Make(new LayoutRequest
            {
                Language = language,
                Url = urls.Subscribe(language),
                Title = context.Phrase(language, "nav.feeds"),
                Description = context.Phrase(language, "description.feeds", context.Agency(language)),
                Crumbs = [new Crumb(context.Phrase(language, "nav.feeds"), urls.Subscribe(language))],
                Translations = context.Translations(_ => true, urls.Subscribe),
                Current = urls.Subscribe(language),
            }),
            [
                .. edition.Tags.Select(tag => new FeedView(
                    new ForeignText(tag.Name, tag.NameLanguage == language.Code ? null : tag.NameLanguage), urls.FeedOf(tag.Tag, language).Href)),
            ]);
    }
}
