using System.Collections.Immutable;
using System.IO.Hashing;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Pipelines.Sitemaps;

/// <summary>A sitemap.</summary>
/// <param name="Default">The site's default language.</param>
/// <param name="Entries">Its addresses, in ordinal order.</param>
internal sealed record Map(Language Default, ImmutableArray<MapEntry> Entries) : IFingerprinted
{
    /// <summary>Stands for all of it. Its addresses are not written out for that: there are as many as pages.</summary>
    public UInt128 Fingerprint => Fingerprints.Of(this, static (hash, map) =>
    {
        hash.Add(map.Default.Code);
        hash.Add(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            Add(hash, entry.Url);
            hash.Add(entry.Modified?.Instant.Ticks ?? -1);
            hash.Add(entry.Modified?.Instant.Offset.Ticks ?? -1);
            hash.Add(entry.Modified?.Day.DayNumber ?? -1);
            hash.Add(entry.Modified?.HasTime == true ? 1 : 0);
            hash.Add(entry.Translations.Length);
            foreach (var translation in entry.Translations)
            {
                hash.Add(translation.Language.Code);
                Add(hash, translation.Url);
            }
        }
    });

    private static void Add(XxHash128 hash, SiteUrl url)
    {
        hash.Add(url.Root.AbsoluteUri);
        hash.Add(url.Path);
    }
}

/// <summary>An address of a sitemap.</summary>
/// <param name="Url">The address.</param>
/// <param name="Modified">The last change, or null.</param>
/// <param name="Translations">The same in all languages; one alone, or none, where there is but one.</param>
internal sealed record MapEntry(SiteUrl Url, Moment? Modified, ImmutableArray<Translation> Translations);

/// <summary>The sitemap of sitemaps.</summary>
/// <param name="Urls">The absolute URLs of the maps.</param>
internal sealed record MapIndex(ImmutableArray<string> Urls);
