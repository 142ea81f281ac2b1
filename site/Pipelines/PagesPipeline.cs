using Sbpac.Site.Catalog;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The plain pages: about, contact and the like.</summary>
public sealed class PagesPipeline : IPipeline
{
    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context) =>
        from edition in context.Catalog.Editions
        from page in edition.PlainPages
        select new Page(context.Urls.Of(page).Destination, page.At, "page", page.Language, () => Model(context, page));

    private static PlainModel Model(PipelineContext context, PlainPage page) => new(
        context.Layouts.Make(new LayoutRequest
        {
            Language = page.Language,
            Url = context.Urls.Of(page),
            Title = page.Title,
            Description = page.Summary,
            Crumbs = [new Crumb(page.Title, context.Urls.Of(page))],
            Translations = [.. context.Catalog.Versions(page).Select(version => new Translation(version.Language, context.Urls.Of(version)))],
            Current = context.Urls.Of(page),
        }),
        page.Title,
        page.Content);
}
