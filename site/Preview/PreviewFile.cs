using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Preview;

/// <summary>A file of the site with its bytes.</summary>
/// <param name="Output">What it is.</param>
/// <param name="Bytes">What <c>build</c> would write.</param>
/// <param name="Content">Tells these bytes from others.</param>
/// <param name="Problems">Why these are the bytes of an earlier version: this one could not be rendered. Otherwise empty.</param>
internal sealed record PreviewFile(SiteOutput Output, ReadOnlyMemory<byte> Bytes, ContentHash Content, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Whether it is a page that can carry the script.</summary>
    public bool IsPage => Output.Destination.EndsWith(".html", StringComparison.Ordinal);
}
