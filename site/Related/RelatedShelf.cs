using System.Collections.Immutable;
using Sbpac.Site.Catalog;

namespace Sbpac.Site.Related;

/// <summary>The releases of one language, and the index over them.</summary>
internal sealed class RelatedShelf
{
    private readonly ImmutableArray<Release> releases;
    private readonly Dictionary<string, int> places;
    private readonly RelatedIndex index;

    private RelatedShelf(ImmutableArray<Release> releases, Dictionary<string, int> places, RelatedIndex index) =>
        (this.releases, this.places, this.index) = (releases, places, index);

    /// <summary>Indexes an edition. A withdrawn release has a page but is never shown.</summary>
    public static RelatedShelf Build(Edition edition, Func<Release, DocumentTerms> terms, RelatedOptions options, int threads, RelatedIndex? former)
    {
        var releases = edition.Pages;
        var places = new Dictionary<string, int>(releases.Length, StringComparer.Ordinal);
        for (var place = 0; place < releases.Length; place++) places.Add(releases[place].File, place);
        var names = releases.All(release => release.Pins.IsEmpty) ? [] : NamesOf(releases);
        var documents = new RelatedDocument[releases.Length];
        Parallel.For(0, releases.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, place =>
        {
            var release = releases[place];
            ImmutableArray<int> pins = release.Pins.IsEmpty ? [] : [.. release.Pins.Where(pin => names.ContainsKey(pin.Value)).Select(pin => names[pin.Value]).Where(pin => pin != place)];
            documents[place] = new RelatedDocument(release.File, release.Date.Day, terms(release), pins, release.IsListed);
        });
        return new RelatedShelf(releases, places, RelatedIndex.Build(documents, options, threads, former));
    }

    /// <summary>The places of releases by all their names.</summary>
    private static Dictionary<string, int> NamesOf(ImmutableArray<Release> releases)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < releases.Length; place++)
        {
            foreach (var name in ReleaseName.All(releases[place].Bundle, releases[place].Slug)) names.TryAdd(name, place);
        }
        return names;
    }

    /// <summary>The index.</summary>
    public RelatedIndex Index => index;

    /// <summary>What a release shows.</summary>
    /// <param name="release">The release.</param>
    /// <param name="good">How many of them are near, or pinned.</param>
    public ImmutableArray<Release> Nearest(Release release, out int good)
    {
        var matches = index.Nearest(places[release.File]);
        var nearest = ImmutableArray.CreateBuilder<Release>(matches.Length);
        good = 0;
        foreach (var match in matches)
        {
            nearest.Add(releases[match.Document]);
            if (match.Good || match.Pinned) good++;
        }
        return nearest.MoveToImmutable();
    }

    /// <summary>Why; the places in the explanation are those of the releases returned with it.</summary>
    public (RelatedExplanation Explanation, ImmutableArray<Release> Releases) Explain(Release release) =>
        (index.Explain(places[release.File]), releases);
}
