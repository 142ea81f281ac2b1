using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>
/// One kind of output. A pipeline sees the finished catalog and yields what is to be published; it never calls another, never
/// touches the disk, and yields in an order of its own that is always the same.
/// </summary>
public interface IPipeline
{
    /// <summary>Yields the outputs.</summary>
    IEnumerable<SiteOutput> Execute(PipelineContext context);
}
