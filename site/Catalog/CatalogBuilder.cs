using System.Collections.Frozen;
using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Catalog;

/// <summary>What the catalog is made of.</summary>
/// <param name="Settings">The settings of the site.</param>
/// <param name="Registries">The lists that the input shares.</param>
/// <param name="Texts">Every file that could be read.</param>
/// <param name="Files">Every file that is no text.</param>
/// <param name="Publication">The clock.</param>
public sealed record CatalogInput(
    SiteSettings Settings,
    Registries Registries,
    ImmutableArray<ReleaseText> Texts,
    ImmutableArray<AssetFile> Files,
    Publication Publication);

/// <summary>The catalog, and what became of each file.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Outcomes">Path of each text below the input folder, and how it stands.</param>
public sealed record CatalogResult(SiteCatalog Catalog, ImmutableSortedDictionary<string, Standing> Outcomes);

/// <summary>PostProcess: joins the files into releases, resolves what only the whole site knows, and freezes every URL.</summary>
public static class CatalogBuilder
{
    /// <summary>Builds the catalog. What is wrong is reported; the catalog then holds the rest.</summary>
    public static CatalogResult Build(CatalogInput input, Problems problems)
    {
        var urls = new Urls(input.Settings);
        var files = new BundleFiles(input.Files);
        var languages = input.Settings.Languages;
        var bundles = input.Texts
            .GroupBy(text => text.Path.Folder, StringComparer.Ordinal)
            .OrderBy(bundle => bundle.Key, StringComparer.Ordinal)
            .Select(bundle => bundle.OrderBy(text => languages.IndexOf(text.Language)).ToImmutableArray())
            .ToImmutableArray();

        var joiner = new BundleJoiner(
            input.Publication, input.Registries, new TagResolver(input.Registries.Tags, languages, problems), new MediaJoiner(files), problems);
        var joined = bundles.Where(bundle => !bundle[0].Path.IsPage).SelectMany(joiner.Join).ToImmutableArray();
        var releases = joined.Select(one => one.Release).OfType<Release>().ToImmutableArray();
        var pages = bundles.Where(bundle => bundle[0].Path.IsPage).SelectMany(bundle => bundle)
            .Select(text => PageOf(text, problems)).OfType<PlainPage>().ToImmutableArray();

        CatalogChecks.YearFolders(releases, problems);
        CatalogChecks.Titles(releases, problems);

        var targets = releases.Select(release => TargetOf(release, urls)).Concat(pages.Select(page => TargetOf(page, urls))).ToImmutableArray();
        var resolver = new LinkResolver(targets, KnownPaths(input.Settings, urls, releases, targets), files, urls, problems);
        releases = [.. releases.Select(release => release with { Content = Content(release, urls, resolver) })];
        pages = [.. pages.Select(page => page with { Content = resolver.Resolve(page.Body, TargetOf(page, urls)) })];

        var published = PublishedFiles(releases, files, urls).Concat(resolver.Published)
            .DistinctBy(file => file.Url.Path, StringComparer.Ordinal)
            .OrderBy(file => file.Url.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        CatalogChecks.UnusedFiles(input.Texts, input.Files, published, problems);

        var editions = languages.Select(language => EditionBuilder.Build(input.Settings, language, releases, pages)).ToImmutableArray();
        var outcomes = joined.Select(one => KeyValuePair.Create(one.Text.File, one.Standing))
            .Concat(input.Texts.Where(text => text.Path.IsPage).Select(text => KeyValuePair.Create(text.File, new Standing(StandingKind.Published))))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        CatalogChecks.Names(input.Settings, pages, releases, problems);
        var aliases = AliasReader.Read(releases, urls, problems);
        return new CatalogResult(new SiteCatalog(input.Settings, input.Registries, urls, editions, published, aliases), outcomes);
    }

    private static PlainPage? PageOf(ReleaseText text, Problems problems)
    {
        if (text.Front.Title is { } title)
        {
            return new PlainPage(text.Path.Folder["pages/".Length..], text.Language, text.File, text.Front.At,
                title.Value, text.Front.Summary?.Value ?? text.Opening, text.Body);
        }
        problems.Report(Codes.NoTitle, text.Front.At);
        return null;
    }

    /// <summary>A removed release keeps its notice alone; what is on no page has no links to mend either.</summary>
    private static Text.Html Content(Release release, Urls urls, LinkResolver resolver) =>
        release.HasPage && release.Standing.Kind != StandingKind.Removed
            ? resolver.Resolve(release.Body, TargetOf(release, urls))
            : Text.Html.Empty;

    private static LinkTarget TargetOf(Release release, Urls urls) => new(
        release.File, release.Language, release.HasPage ? urls.Of(release) : null, release.Standing.Kind, release.Body.Anchors, release.Bundle);

    private static LinkTarget TargetOf(PlainPage page, Urls urls) => new(
        page.File, page.Language, urls.Of(page), StandingKind.Published, page.Body.Anchors, null);

    private static IEnumerable<PublishedFile> PublishedFiles(ImmutableArray<Release> releases, BundleFiles files, Urls urls) =>
        from release in releases
        where release.HasPage && release.Standing.Kind != StandingKind.Removed
        from pair in release.Photos.Select(photo => (file: files.At(photo.File)!, photo.Name))
            .Concat(release.Attachments.Select(attachment => (file: attachment.File, attachment.Name)))
        select new PublishedFile(pair.file, urls.FileOf(release.Bundle, pair.Name));

    private static FrozenSet<string> KnownPaths(
        SiteSettings settings, Urls urls, ImmutableArray<Release> releases, ImmutableArray<LinkTarget> targets)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        void Know(params ReadOnlySpan<SiteUrl> known)
        {
            foreach (var url in known) paths.Add(url.Path);
        }
        foreach (var language in settings.Languages)
            Know(urls.Home(language), urls.News(language), urls.Tags(language), urls.Atom(language), urls.Rss(language), urls.JsonFeed(language));
        foreach (var target in targets)
        {
            if (target.Url is { } url) Know(url);
        }
        foreach (var release in releases.Where(release => release.IsListed))
        {
            var day = release.Bundle.Day;
            Know(urls.Year(release.Language, day.Year), urls.Month(release.Language, day.Year, day.Month));
            foreach (var tag in release.Tags) Know(urls.Of(tag, release.Language));
        }
        return paths.ToFrozenSet(StringComparer.Ordinal);
    }
}
