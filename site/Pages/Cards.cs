using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sbpac.Site.Catalog;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Pages;

/// <summary>The cards of a site, each made once however many pages show it. For any number of threads.</summary>
/// <param name="catalog">The catalog.</param>
public sealed class Cards(SiteCatalog catalog)
{
    // By the object itself: that two releases say the same is dear to find out, and of no use here.
    private readonly FrozenDictionary<string, ConcurrentDictionary<Release, Card>> made = catalog.Editions.ToFrozenDictionary(
        edition => edition.Language.Code,
        edition => new ConcurrentDictionary<Release, Card>(-1, edition.Pages.Length + 31, ReferenceEqualityComparer.Instance),
        StringComparer.Ordinal);

    /// <summary>A release in a list of a page.</summary>
    /// <param name="release">The release.</param>
    /// <param name="page">The language of the page it is shown on.</param>
    public Card Of(Release release, Language page)
    {
        var cards = made[page.Code];
        return cards.TryGetValue(release, out var card) ? card : cards.GetOrAdd(release, Views.Card(catalog, release, page));
    }

    /// <summary>Several releases in a list of a page.</summary>
    public ImmutableArray<Card> Of(ImmutableArray<Release> releases, Language page)
    {
        var cards = new Card[releases.Length];
        for (var i = 0; i < cards.Length; i++) cards[i] = Of(releases[i], page);
        return ImmutableCollectionsMarshal.AsImmutableArray(cards);
    }

    /// <summary>Several releases in a list of a page.</summary>
    public ImmutableArray<Card> Of(IEnumerable<Release> releases, Language page) => [.. releases.Select(release => Of(release, page))];
}
