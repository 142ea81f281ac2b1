using System.Collections.Frozen;
using System.Collections.Immutable;
using Sbpac.Site.Catalog;

namespace Sbpac.Site.Pages;

/// <summary>The tags of a site with their counts, each made once however many releases carry it.</summary>
/// <param name="catalog">The catalog.</param>
public sealed class Topics(SiteCatalog catalog)
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, TagView>> views = catalog.Editions.ToFrozenDictionary(
        edition => edition.Language.Code,
        edition => edition.Tags.ToFrozenDictionary(list => list.Tag.Slug, list => Views.Tag(catalog, list, edition.Language), StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The tags of a release, as its page shows them.</summary>
    public ImmutableArray<TagView> Of(Release release)
    {
        // A withdrawn release may carry a tag that no listed release has: then there is no page to lead to.
        var known = views[release.Language.Code];
        var shown = ImmutableArray.CreateBuilder<TagView>(release.Tags.Length);
        foreach (var tag in release.Tags)
        {
            if (known.TryGetValue(tag.Slug, out var view)) shown.Add(view);
        }
        return shown.DrainToImmutable();
    }
}
