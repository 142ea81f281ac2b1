using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Images;
using Sbpac.Site.Pages;
using Sbpac.Site.Related;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Build;

/// <summary>The whole site before a byte of it is made: <c>build</c> writes it, <c>check</c> renders and drops it.</summary>
/// <param name="Catalog">All releases and pages.</param>
/// <param name="Related">The related posts.</param>
/// <param name="Terms">Reads the terms that the related posts come from.</param>
/// <param name="Theme">What renders the pages.</param>
/// <param name="Outputs">Everything that is to be published, in ordinal order of the destinations.</param>
/// <param name="CardFont">The font of social cards; null where none are drawn.</param>
/// <param name="Outcomes">How each source text stands, by its path below the input folder.</param>
public sealed record SitePlan(
    SiteCatalog Catalog,
    RelatedReleases Related,
    ReleaseTerms Terms,
    SiteTheme Theme,
    ImmutableArray<SiteOutput> Outputs,
    CardFont? CardFont,
    ImmutableSortedDictionary<string, Standing> Outcomes)
{
    /// <summary>Makes the page of an edited release, beside everything else as it is here.</summary>
    public required PageWorkshop Workshop { get; init; }

    /// <summary>The place of a destination among the outputs, or a negative number.</summary>
    public int Find(string destination)
    {
        var (low, high) = (0, Outputs.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Outputs[middle].Destination, destination);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }
}
