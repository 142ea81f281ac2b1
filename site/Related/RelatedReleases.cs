using System.Collections.Frozen;
using System.Collections.Immutable;
using Sbpac.Site.Catalog;

namespace Sbpac.Site.Related;

/// <summary>The related releases of every release of the site, in all its languages.</summary>
public sealed class RelatedReleases
{
    /// <summary>With fewer good neighbours than this a release borrows from its version in the default language.</summary>
    private const int Enough = 3;

    private readonly SiteCatalog catalog;
    private readonly RelatedOptions options;
    private readonly FrozenDictionary<string, RelatedShelf> shelves;
    private readonly FrozenDictionary<string, RelatedIndex> indexes;

    private RelatedReleases(SiteCatalog catalog, RelatedOptions options, FrozenDictionary<string, RelatedShelf> shelves) =>
        (this.catalog, this.options, this.shelves, indexes) =
            (catalog, options, shelves, shelves.ToFrozenDictionary(shelf => shelf.Key, shelf => shelf.Value.Index, StringComparer.Ordinal));

    /// <summary>Finds the related releases.</summary>
    /// <param name="catalog">The releases.</param>
    /// <param name="terms">The terms of a release; they may have been read before.</param>
    /// <param name="options">The weights.</param>
    /// <param name="threads">How many threads may work, at least 1.</param>
    /// <param name="former">The indexes that were built before with the same weights, by language: where little differs, little is done anew.</param>
    public static RelatedReleases Build(
        SiteCatalog catalog, Func<Release, DocumentTerms> terms, RelatedOptions options, int threads,
        IReadOnlyDictionary<string, RelatedIndex>? former = null)
    {
        // Side by side: what counting the terms of one language leaves of the cores, another takes.
        var shelves = new KeyValuePair<string, RelatedShelf>[catalog.Editions.Length];
        Parallel.For(0, shelves.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var code = catalog.Editions[i].Language.Code;
            shelves[i] = new(code, RelatedShelf.Build(catalog.Editions[i], terms, options, threads, former?.GetValueOrDefault(code)));
        });
        return new(catalog, options, shelves.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The index of each language.</summary>
    public IReadOnlyDictionary<string, RelatedIndex> Indexes => indexes;

    /// <summary>The releases shown as related, nearest first; a release in another language is borrowed.</summary>
    public ImmutableArray<Release> Of(Release release)
    {
        var shelf = shelves[release.Language.Code];
        var own = shelf.Nearest(release, out var good);
        if (good >= Enough) return own;
        var original = catalog.Version(release, catalog.Settings.DefaultLanguage);
        if (original is null || original == release) return own;
        // A neighbour that has a version in this language is shown in it: it is nearer to the reader than a better one he cannot read.
        var borrowed = shelves[original.Language.Code].Nearest(original, out _)
            .Select(match => catalog.Version(match, release.Language) is { IsListed: true } version ? version : match)
            .OrderBy(other => other.Language != release.Language);
        return
        [
            .. own.Concat(borrowed)
                .Where(other => other.Bundle.Folder != release.Bundle.Folder)
                .DistinctBy(other => other.Bundle.Folder, StringComparer.Ordinal)
                .Take(options.Count),
        ];
    }

    /// <summary>Why a release shows what it shows in its own language.</summary>
    public (RelatedExplanation Explanation, ImmutableArray<Release> Releases) Explain(Release release) =>
        shelves[release.Language.Code].Explain(release);
}
