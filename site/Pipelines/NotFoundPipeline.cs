using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The page that a host shows for what is not there, in each language.</summary>
public sealed class NotFoundPipeline : IPipeline
{
    private const int LatestCount = 5;

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context) =>
        context.Catalog.Editions.Select(edition => new Page(
            context.Urls.NotFound(edition.Language).Destination,
            Place.Of("theme/templates/not-found.html"),
            "not-found",
            edition.Language,
            () => new NotFoundModel(
                context.Layouts.Make(new LayoutRequest
                {
                    Language = edition.Language,
                    Url = null,
                    Title = context.Phrase(edition.Language, "not_found.title"),
                    Translations = context.Translations(_ => true, context.Urls.Home),
                    Index = false,
                }),
                context.Cards.Of(edition.Releases.Take(LatestCount), edition.Language))));
}
