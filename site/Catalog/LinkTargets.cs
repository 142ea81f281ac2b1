using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Text;

namespace Sbpac.Site.Catalog;

/// <summary>Everything that links can lead to, found by the ways in which editors write them.</summary>
internal sealed class LinkTargets
{
    // Each is made when the first link asks for it: most texts have none.
    private readonly Lazy<Dictionary<string, LinkTarget>> byFile;
    private readonly Lazy<Dictionary<string, LinkTarget>> byFolder;
    private readonly Lazy<Dictionary<string, LinkTarget>> byPath;
    private readonly Lazy<Dictionary<string, StandingKind>> lists;

    /// <summary>Makes the index.</summary>
    /// <param name="all">Gathers all texts.</param>
    /// <param name="releases">The releases among them, whose archives and tag pages can be linked to.</param>
    /// <param name="settings">The settings of the site.</param>
    /// <param name="urls">Shapes URLs.</param>
    public LinkTargets(Func<IEnumerable<LinkTarget>> all, ImmutableArray<Release> releases, SiteSettings settings, Urls urls)
    {
        var targets = new Lazy<ImmutableArray<LinkTarget>>(() => [.. all()]);
        byFile = new(() => targets.Value.ToDictionary(target => target.File, StringComparer.Ordinal));
        byFolder = new(() => targets.Value.Where(target => target.Bundle is not null)
            .OrderByDescending(target => target.HasFiles).ThenByDescending(target => target.HasPage)
            .DistinctBy(target => target.Bundle!.Folder)
            .ToDictionary(target => target.Bundle!.Folder, StringComparer.Ordinal));
        byPath = new(() => targets.Value.Where(target => target.Url is not null)
            .OrderByDescending(target => target.HasPage)
            .DistinctBy(target => target.Url!.Path)
            .ToDictionary(target => target.Url!.Path, StringComparer.Ordinal));
        lists = new(() => ListsOf(releases, settings, urls)
            .OrderBy(list => list.Standing)
            .DistinctBy(list => list.Url.Path)
            .ToDictionary(list => list.Url.Path, list => list.Standing, StringComparer.Ordinal));
    }

    /// <summary>The text of a file, or of the bundle in a folder: in the language of the one who links, else in any.</summary>
    public LinkTarget? At(string path, LinkTarget from) =>
        byFile.Value.GetValueOrDefault(path)
        ?? byFile.Value.GetValueOrDefault($"{path}/index.{from.Language}.md")
        ?? byFolder.Value.GetValueOrDefault(path);

    /// <summary>The release whose bundle a file stands in, in a language in which it publishes files where there is one.</summary>
    public LinkTarget? OwnerOf(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
        {
            if (byFolder.Value.TryGetValue(file[..slash], out var owner)) return owner;
        }
        return null;
    }

    /// <summary>The page that has or will have a path of the site.</summary>
    public LinkTarget? Page(string path) => byPath.Value.GetValueOrDefault(path);

    /// <summary>Whether a list, an archive or a feed has a path of the site now, or why it does not; null where none ever will.</summary>
    public StandingKind? List(string path) => lists.Value.TryGetValue(path, out var standing) ? standing : null;

    /// <summary>
    /// What a path to nothing may have meant: another name in its folder, or the same name in a folder called nearly the same. Null
    /// where nothing is near.
    /// </summary>
    /// <param name="path">The path below the input folder.</param>
    /// <param name="files">The paths of the files that are no texts, in that folder.</param>
    public string? Meant(string path, IEnumerable<string> files)
    {
        var folder = LinkTarget.FolderOf(path);
        var name = path[folder.Length..];
        var beside = byFile.Value.Keys.Concat(byFolder.Value.Keys).Where(known => LinkTarget.FolderOf(known) == folder).Concat(files);
        if (Suggestion.For(name, beside.Select(known => known[folder.Length..])) is { } meant) return folder + meant;
        if (folder.Length == 0) return null;
        var above = LinkTarget.FolderOf(folder.TrimEnd('/'));
        var folders = byFile.Value.Keys.Select(known => (known, its: LinkTarget.FolderOf(known)))
            .Where(file => file.known[file.its.Length..] == name && file.its.Length > 0 && LinkTarget.FolderOf(file.its.TrimEnd('/')) == above)
            .Select(file => file.its[above.Length..^1]);
        return Suggestion.For(folder[above.Length..^1], folders) is { } other ? $"{above}{other}/{name}" : null;
    }

    /// <summary>The paths of pages in the same folder of the site: what a wrong path may have meant.</summary>
    public IEnumerable<string> PathsNear(string path)
    {
        var folder = LinkTarget.FolderOf(path.TrimEnd('/'));
        return byPath.Value.Keys.Concat(lists.Value.Keys)
            .Where(known => known.StartsWith(folder, StringComparison.Ordinal) && LinkTarget.FolderOf(known.TrimEnd('/')) == folder)
            .Select(known => "/" + known);
    }

    private static IEnumerable<(SiteUrl Url, StandingKind Standing)> ListsOf(ImmutableArray<Release> releases, SiteSettings settings, Urls urls)
    {
        yield return (urls.Root("sitemap.xml"), StandingKind.Published);
        foreach (var language in settings.Languages)
        {
            SiteUrl[] always = [urls.Home(language), urls.News(language), urls.Tags(language), urls.Atom(language), urls.Rss(language), urls.JsonFeed(language)];
            foreach (var url in always) yield return (url, StandingKind.Published);
        }
        foreach (var release in releases)
        {
            var (language, day, standing) = (release.Language, release.Bundle.Day, release.Standing.Kind);
            yield return (urls.Year(language, day.Year), standing);
            yield return (urls.Month(language, day.Year, day.Month), standing);
            foreach (var tag in release.Tags)
            {
                yield return (urls.Of(tag, language), standing);
                yield return (urls.FeedOf(tag, language), standing);
            }
        }
    }
}
