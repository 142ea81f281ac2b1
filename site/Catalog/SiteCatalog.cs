using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Catalog;

/// <summary>All that the site knows, joined and resolved: what the pipelines read.</summary>
public sealed class SiteCatalog
{
    private readonly Dictionary<string, ImmutableArray<Release>> byFolder;
    private readonly FrozenDictionary<string, ImmutableArray<PlainPage>> byPage;
    private readonly FrozenDictionary<string, Edition> editions;

    internal SiteCatalog(
        SiteSettings settings, Registries registries, Urls urls, ImmutableArray<Edition> editions,
        ImmutableArray<PublishedFile> files, ImmutableArray<PublishedPicture> pictures, ImmutableArray<Alias> aliases)
    {
        (Settings, Registries, Urls, Editions, Files, Pictures, Aliases) = (settings, registries, urls, editions, files, pictures, aliases);
        this.editions = editions.ToFrozenDictionary(edition => edition.Language.Code, StringComparer.Ordinal);
        byFolder = new Dictionary<string, ImmutableArray<Release>>(editions.Max(edition => edition.Pages.Length), StringComparer.Ordinal);
        foreach (var release in editions.SelectMany(edition => edition.Pages))
        {
            ref var versions = ref CollectionsMarshal.GetValueRefOrAddDefault(byFolder, release.Bundle.Folder, out var known);
            versions = known ? versions.Add(release) : [release];
        }
        byPage = editions.SelectMany(edition => edition.PlainPages)
            .GroupBy(page => page.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The settings of the site.</summary>
    public SiteSettings Settings { get; }

    /// <summary>The lists that the input shares.</summary>
    public Registries Registries { get; }

    /// <summary>Shapes URLs.</summary>
    public Urls Urls { get; }

    /// <summary>The site in each of its languages, the default first.</summary>
    public ImmutableArray<Edition> Editions { get; }

    /// <summary>The files of bundles that are published as they are, each once.</summary>
    public ImmutableArray<PublishedFile> Files { get; }

    /// <summary>The pictures that are published, each content once, in ordinal order of the files.</summary>
    public ImmutableArray<PublishedPicture> Pictures { get; }

    /// <summary>The former addresses of releases.</summary>
    public ImmutableArray<Alias> Aliases { get; }

    /// <summary>The site in a language.</summary>
    public Edition In(Language language) => editions[language.Code];

    /// <summary>A release in all languages in which it has a page, in the order of the site's languages.</summary>
    public ImmutableArray<Release> Versions(Release release) => byFolder[release.Bundle.Folder];

    /// <summary>A release in another language, or null.</summary>
    public Release? Version(Release release, Language language)
    {
        foreach (var version in Versions(release))
        {
            if (version.Language == language) return version;
        }
        return null;
    }

    /// <summary>A plain page in all its languages.</summary>
    public ImmutableArray<PlainPage> Versions(PlainPage page) => byPage[page.Name];

    /// <summary>A plain page by name in a language, or null.</summary>
    public PlainPage? Page(string name, Language language) =>
        byPage.TryGetValue(name, out var versions) ? versions.FirstOrDefault(page => page.Language == language) : null;

    /// <summary>The release that a pin, the lead or a command names by year/slug or year/folder, in any language; or null.</summary>
    public Release? Find(string name) =>
        Editions.SelectMany(edition => edition.Pages).FirstOrDefault(release => ReleaseName.Matches(release, name));
}

/// <summary>A file of a bundle and where it is published.</summary>
/// <param name="File">The file.</param>
/// <param name="Url">Its address.</param>
public sealed record PublishedFile(AssetFile File, SiteUrl Url);
