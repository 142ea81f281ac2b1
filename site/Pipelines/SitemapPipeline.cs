using System.Collections.Immutable;
using System.Globalization;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines.Sitemaps;

namespace Sbpac.Site.Pipelines;

/// <summary>The sitemap: every page that search engines may list, with its translations. Split at 50,000 URLs, with an index.</summary>
/// <param name="limit">How many URLs a file may hold.</param>
public sealed class SitemapPipeline(int limit) : IPipeline
{
    /// <summary>Makes the pipeline with the limit of the protocol.</summary>
    public SitemapPipeline()
        : this(ProtocolLimit)
    {
    }

    /// <summary>What the sitemap protocol allows in one file.</summary>
    public const int ProtocolLimit = 50_000;

    private static readonly Place Source = Place.Of("input/site.yml");

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        // Only their number must be known beforehand: putting as many addresses in order as there are pages is left to who writes them.
        var entries = new Lazy<ImmutableArray<MapEntry>>(() => [.. Entries(context).OrderBy(entry => entry.Url.Path, StringComparer.Ordinal)]);
        var count = context.Catalog.Editions.Sum(edition => edition.PlainPages.Length + edition.Pages.Count(IsNamed) + Lists(context.Urls, edition).Count());
        if (count <= limit)
        {
            yield return Map(context, "sitemap.xml", () => entries.Value);
            yield break;
        }
        var names = Enumerable.Range(1, (count + limit - 1) / limit).Select(number => string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml")).ToImmutableArray();
        yield return Index(context, names);
        for (var i = 0; i < names.Length; i++)
        {
            var start = i * limit;
            yield return Map(context, names[i], () => entries.Value.Slice(start, Math.Min(limit, count - start)));
        }
    }

    private static bool IsNamed(Release release) => !release.IsSample && release.Standing.Kind != StandingKind.Removed;

    private static IEnumerable<MapEntry> Entries(PipelineContext context)
    {
        var (catalog, urls) = (context.Catalog, context.Urls);
        foreach (var edition in catalog.Editions)
        {
            var language = edition.Language;
            foreach (var page in edition.PlainPages)
                yield return new MapEntry(urls.Of(page), null, [.. catalog.Versions(page).Select(version => new Translation(version.Language, urls.Of(version)))]);
            foreach (var release in edition.Pages.Where(IsNamed))
                yield return new MapEntry(urls.Of(release), release.Modified, Translations(catalog, release));
        }
        // A list has the same address below the prefix of each language.
        var lists = catalog.Editions.SelectMany(edition => Lists(urls, edition).Select(list => (edition.Language, list.Url, list.Releases)));
        foreach (var same in lists.GroupBy(list => list.Url.Path[urls.Prefix(list.Language).Length..], StringComparer.Ordinal))
        {
            ImmutableArray<Translation> translations = [.. same.Select(list => new Translation(list.Language, list.Url))];
            foreach (var list in same) yield return new MapEntry(list.Url, Release.LastChangeOf(list.Releases), translations);
        }
    }

    private static ImmutableArray<Translation> Translations(SiteCatalog catalog, Release release)
    {
        var versions = catalog.Versions(release);
        return versions.Length < 2 ? [] : [.. versions.Select(version => new Translation(version.Language, catalog.Urls.Of(version)))];
    }

    /// <summary>The lists of a language, and what they show that tells when they changed.</summary>
    private static IEnumerable<(SiteUrl Url, IEnumerable<Release> Releases)> Lists(Urls urls, Edition edition)
    {
        var language = edition.Language;
        yield return (urls.Home(language), edition.Releases);
        yield return (urls.News(language), edition.Releases);
        yield return (urls.Subscribe(language), []);
        if (!edition.Provinces.IsEmpty) yield return (urls.Provinces(language), []);
        foreach (var province in edition.Provinces) yield return (urls.Of(province.Province, language), province.Releases);
        yield return (urls.Tags(language), []);
        foreach (var tag in edition.Tags) yield return (urls.Of(tag.Tag, language), tag.Releases);
        foreach (var year in edition.Years)
        {
            yield return (urls.Year(language, year.Year), year.Months.SelectMany(month => month.Releases));
            foreach (var month in year.Months) yield return (urls.Month(language, month.Year, month.Month), month.Releases);
        }
    }

    private static Document Map(PipelineContext context, string name, Func<ImmutableArray<MapEntry>> entries) =>
        Document.Of(name, Source, () => new Map(context.Catalog.Settings.DefaultLanguage, entries()), MapWriter.Write);

    private static Document Index(PipelineContext context, ImmutableArray<string> names) =>
        Document.Of("sitemap.xml", Source, () => new MapIndex([.. names.Select(name => context.Urls.Root(name).Absolute)]), MapWriter.Write);
}
