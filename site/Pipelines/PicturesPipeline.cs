using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The pictures of releases and pages, each in the forms that pages load.</summary>
public sealed class PicturesPipeline : IPipeline
{
    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context) =>
        from picture in context.Catalog.Pictures
        from form in picture.All
        select new Rendition(form.Url.Destination, Place.Of("input/" + picture.File.Path), picture, form);
}
