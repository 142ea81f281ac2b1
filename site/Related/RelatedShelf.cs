using System.Collections.Frozen;
using System.Collections.Immutable;
using Sbpac.Site.Catalog;

namespace Sbpac.Site.Related;

/// <summary>The releases of one language, and the index over them.</summary>
internal sealed class RelatedShelf
{
    private readonly ImmutableArray<Release> releases;
    private readonly FrozenDictionary<string, int> places;
    private readonly RelatedIndex index;

    private RelatedShelf(ImmutableArray<Release> releases, FrozenDictionary<string, int> places, RelatedIndex index) =>
        (this.releases, this.places, this.index) = (releases, places, index);

    /// <summary>Indexes an edition. A withdrawn release has a page but is never shown.</summary>
    public static RelatedShelf Build(Edition edition, Func<Release, DocumentTerms> terms, RelatedOptions options, int threads, RelatedIndex? former)
    {
        var releases = edition.Pages;
        var places = releases.Select((release, place) => (release.File, place)).ToFrozenDictionary(pair => pair.File, pair => pair.place, StringComparer.Ordinal);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < releases.Length; place++)
        {
            foreach (var name in ReleaseName.All(releases[place].Bundle, releases[place].Slug)) names.TryAdd(name, place);
        }
        var documents = new RelatedDocument[releases.Length];
        Parallel.For(0, releases.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, place =>
        {
            var release = releases[place];
            ImmutableArray<int> pins = [.. release.Pins.Where(pin => names.ContainsKey(pin.Value)).Select(pin => names[pin.Value]).Where(pin => pin != place)];
            documents[place] = new RelatedDocument(release.File, release.Date.Day, terms(release), pins, release.IsListed);
        });
        return new RelatedShelf(releases, places, RelatedIndex.Build(documents, options, threads, former));
    }

    /// <summary>The index.</summary>
    public RelatedIndex Index => index;

    /// <summary>What a release shows.</summary>
    public IReadOnlyList<(Release Release, RelatedMatch Match)> Nearest(Release release) =>
        [.. index.Nearest(places[release.File]).Select(match => (releases[match.Document], match))];

    /// <summary>Why; the places in the explanation are those of the releases returned with it.</summary>
    public (RelatedExplanation Explanation, ImmutableArray<Release> Releases) Explain(Release release) =>
        (index.Explain(places[release.File]), releases);
}
