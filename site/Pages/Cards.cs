using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Pages;

/// <summary>The cards of a site, each made once however many pages show it. For any number of threads.</summary>
/// <param name="catalog">The catalog.</param>
public sealed class Cards(SiteCatalog catalog)
{
    private readonly ConcurrentDictionary<(string File, string Page), Card> made = new();

    /// <summary>A release in a list of a page.</summary>
    /// <param name="release">The release.</param>
    /// <param name="page">The language of the page it is shown on.</param>
    public Card Of(Release release, Language page) =>
        made.TryGetValue((release.File, page.Code), out var card) ? card : made.GetOrAdd((release.File, page.Code), Views.Card(catalog, release, page));

    /// <summary>Several releases in a list of a page.</summary>
    public ImmutableArray<Card> Of(IEnumerable<Release> releases, Language page) => [.. releases.Select(release => Of(release, page))];
}
