using System.Collections.Immutable;
using System.Globalization;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
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
        var entries = Entries(context).OrderBy(entry => entry.Url.Path, StringComparer.Ordinal).ToImmutableArray();
        if (entries.Length <= limit)
        {
            yield return Map(context, "sitemap.xml", entries);
            yield break;
        }
        var parts = entries.Chunk(limit).Select((part, i) => (name: string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml"), part)).ToArray();
        yield return Index(context, [.. parts.Select(part => part.name)]);
        foreach (var (name, part) in parts) yield return Map(context, name, [.. part]);
    }

    private static IEnumerable<MapEntry> Entries(PipelineContext context)
    {
        var (catalog, urls) = (context.Catalog, context.Urls);
        foreach (var edition in catalog.Editions)
        {
            var language = edition.Language;
            foreach (var page in edition.PlainPages)
                yield return new MapEntry(urls.Of(page), null, [.. catalog.Versions(page).Select(version => new Translation(version.Language, urls.Of(version)))]);
            foreach (var release in edition.Pages.Where(release => !release.IsSample && release.Standing.Kind != StandingKind.Removed))
                yield return new MapEntry(urls.Of(release), release.Modified, Translations(catalog, release));
        }
        // A list has the same address below the prefix of each language.
        var lists = catalog.Editions.SelectMany(edition => Lists(urls, edition).Select(list => (edition.Language, list.Url, list.Modified)));
        foreach (var same in lists.GroupBy(list => list.Url.Path[urls.Prefix(list.Language).Length..], StringComparer.Ordinal))
        {
            ImmutableArray<Translation> translations = [.. same.Select(list => new Translation(list.Language, list.Url))];
            foreach (var list in same) yield return new MapEntry(list.Url, list.Modified, translations);
        }
    }

    private static ImmutableArray<Translation> Translations(SiteCatalog catalog, Release release)
    {
        var versions = catalog.Versions(release);
        return versions.Length < 2 ? [] : [.. versions.Select(version => new Translation(version.Language, catalog.Urls.Of(version)))];
    }

    private static IEnumerable<(SiteUrl Url, Moment? Modified)> Lists(Urls urls, Edition edition)
    {
        var language = edition.Language;
        yield return (urls.Home(language), Release.LastChangeOf(edition.Releases));
        yield return (urls.News(language), Release.LastChangeOf(edition.Releases));
        yield return (urls.Subscribe(language), null);
        if (!edition.Provinces.IsEmpty) yield return (urls.Provinces(language), null);
        foreach (var province in edition.Provinces) yield return (urls.Of(province.Province, language), Release.LastChangeOf(province.Releases));
        yield return (urls.Tags(language), null);
        foreach (var tag in edition.Tags) yield return (urls.Of(tag.Tag, language), Release.LastChangeOf(tag.Releases));
        foreach (var year in edition.Years)
        {
            yield return (urls.Year(language, year.Year), Release.LastChangeOf([.. year.Months.SelectMany(month => month.Releases)]));
            foreach (var month in year.Months) yield return (urls.Month(language, month.Year, month.Month), Release.LastChangeOf(month.Releases));
        }
    }

    private static Document Map(PipelineContext context, string name, ImmutableArray<MapEntry> entries) =>
        Document.Of(name, Source, () => new Map(context.Catalog.Settings.DefaultLanguage, entries), MapWriter.Write);

    private static Document Index(PipelineContext context, ImmutableArray<string> names) =>
        Document.Of("sitemap.xml", Source, () => new MapIndex([.. names.Select(name => context.Urls.Root(name).Absolute)]), MapWriter.Write);
}
