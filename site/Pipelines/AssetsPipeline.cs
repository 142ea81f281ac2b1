using System.Buffers;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The files of bundles, and the assets of the theme under names that carry their content's hash.</summary>
public sealed class AssetsPipeline : IPipeline
{
    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        foreach (var asset in context.Assets)
            yield return Document.Of(asset.PublishedPath, Place.Of("theme/assets/" + asset.Name), () => asset.Bytes, static (bytes, output) => output.Write(bytes.Span));
        foreach (var file in context.Catalog.Files)
            yield return new Asset(file.Url.Destination, Place.Of("input/" + file.File.Path), file.File.Path);
    }
}
