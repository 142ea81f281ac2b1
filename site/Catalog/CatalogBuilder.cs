using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Catalog;

/// <summary>What the catalog is made of.</summary>
/// <param name="Settings">The settings of the site.</param>
/// <param name="Registries">The lists that the input shares.</param>
/// <param name="Texts">Every text that could be read.</param>
/// <param name="Rejected">The paths below the input folder of those that could not; the problems say why.</param>
/// <param name="Files">Every file that is no text.</param>
/// <param name="Publication">The clock.</param>
/// <param name="Threads">How many threads may work, at least 1.</param>
public sealed record CatalogInput(
    SiteSettings Settings,
    Registries Registries,
    ImmutableArray<ReleaseText> Texts,
    ImmutableArray<string> Rejected,
    ImmutableArray<AssetFile> Files,
    Publication Publication,
    int Threads)
{
    /// <summary>What bundles were joined to before; it saves time and changes nothing else.</summary>
    public BundleMemo Bundles { get; init; } = new();
}

/// <summary>The catalog, and what became of each file.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Outcomes">Path of each text below the input folder, and how it stands.</param>
public sealed record CatalogResult(SiteCatalog Catalog, ImmutableSortedDictionary<string, Standing> Outcomes)
{
    /// <summary>Joins a bundle again, among all others as they are here.</summary>
    public required BundleWorkshop Workshop { get; init; }
}

/// <summary>PostProcess: joins the files into releases, resolves what only the whole site knows, and freezes every URL.</summary>
public static class CatalogBuilder
{
    /// <summary>Builds the catalog. What is wrong is reported; the catalog then holds the rest.</summary>
    public static CatalogResult Build(CatalogInput input, Problems problems)
    {
        var urls = new Urls(input.Settings);
        var files = new BundleFiles(input.Files);
        var languages = input.Settings.Languages;
        var bundles = Bundles(input.Texts, languages);
        var (tags, media) = (new TagResolver(input.Registries.Tags, languages, problems), new MediaJoiner(files, urls));
        var news = bundles.Where(bundle => !bundle[0].Path.IsPage).ToArray();
        var slots = new (ImmutableArray<Joined> Joined, ImmutableArray<Diagnostic> Found)[news.Length];
        input.Bundles.Begin(input);
        Parallel.For(0, news.Length, new ParallelOptions { MaxDegreeOfParallelism = input.Threads }, i =>
            slots[i] = input.Bundles.Get(news[i], input.Publication.Now, found =>
                [.. Joiner(found).Join(news[i])]));
        foreach (var slot in slots) problems.Add(slot.Found);
        var joined = slots.SelectMany(slot => slot.Joined).ToImmutableArray();
        var joinedPages = bundles.Where(bundle => bundle[0].Path.IsPage).SelectMany(bundle => PageJoiner.Join(bundle, problems)).ToImmutableArray();
        var standings = joined.Select(one => KeyValuePair.Create(one.Text.File, one.Standing))
            .Concat(joinedPages.Select(one => KeyValuePair.Create(one.Text.File, one.Standing)))
            .Concat(input.Rejected.Select(file => KeyValuePair.Create(file, new Standing(StandingKind.Rejected))))
            .ToImmutableArray();
        var releases = joined.Select(one => one.Release).OfType<Release>().ToImmutableArray();
        var pages = joinedPages.Select(one => one.Page).OfType<PlainPage>().ToImmutableArray();

        IEnumerable<LinkTarget> Targets(ImmutableArray<Release> all) =>
            all.Select(release => LinkTarget.Of(release, urls)).Concat(pages.Select(page => LinkTarget.Of(page, urls)))
                .UnionBy(standings.Select(one => LinkTarget.Of(one.Key, one.Value.Kind)), target => target.File, StringComparer.Ordinal);
        var unresolved = releases;
        var index = new LinkTargets(() => Targets(unresolved), unresolved, input.Settings, urls);
        var resolver = Resolver(problems);
        releases = [.. releases.Select(resolver.Resolve)];
        pages = [.. pages.Select(page => page with { Content = resolver.Resolve(page.Body, LinkTarget.Of(page, urls)) })];

        var published = Attachments(releases, urls).Concat(resolver.Published)
            .DistinctBy(file => file.Url.Path, StringComparer.Ordinal)
            .OrderBy(file => file.Url.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        var pictures = releases.Where(ShowsFiles).SelectMany(release => release.Photos).Select(photo => photo.Picture).Concat(resolver.Pictures)
            .OrderBy(picture => picture.File.Path, StringComparer.Ordinal)
            .DistinctBy(picture => picture.Full.Url.Path, StringComparer.Ordinal)
            .ToImmutableArray();

        // What looks at all of them side by side: each alone, into its own slot
        var editions = new Edition[languages.Length];
        var outcomes = ImmutableSortedDictionary<string, Standing>.Empty;
        ImmutableArray<Alias> aliases = [];
        Action<Problems>[] last =
        [
            .. languages.Select((language, place) => (Action<Problems>)(_ => editions[place] = EditionBuilder.Build(input.Settings, language, releases, pages))),
            found => CatalogChecks.Titles(releases, found),
            _ => outcomes = standings.ToImmutableSortedDictionary(StringComparer.Ordinal),
            found => CatalogChecks.Addresses(releases, urls, found),
            found => CatalogChecks.YearFolders(releases, found),
            found => CatalogChecks.Names(input.Settings, pages, releases, found),
            found => FileChecks.Unused(files, input.Texts, releases, standings.Select(one => one.Key), input.Settings.SocialCards?.Font?.Value, found),
            found => aliases = AliasReader.Read(releases, urls, found),
        ];
        var reports = last.Select(_ => new Problems()).ToArray();
        Parallel.For(0, last.Length, new ParallelOptions { MaxDegreeOfParallelism = input.Threads }, i => last[i](reports[i]));
        foreach (var report in reports) problems.Add(report.ToImmutable());
        return new CatalogResult(new SiteCatalog(input.Settings, input.Registries, urls, [.. editions], published, pictures, aliases), outcomes)
        {
            Workshop = new BundleWorkshop(Joiner, Resolver, urls),
        };

        BundleJoiner Joiner(Problems found) => new(input.Publication, input.Registries, tags, media, urls, found);
        LinkResolver Resolver(Problems found) => new(index, files, urls, found);
    }

    /// <summary>The texts of each bundle, in the order of the languages; the bundles in ordinal order of their folders.</summary>
    private static ImmutableArray<ImmutableArray<ReleaseText>> Bundles(ImmutableArray<ReleaseText> texts, ImmutableArray<Language> languages)
    {
        var sorted = texts.ToArray();
        Array.Sort(sorted, (one, other) =>
        {
            var order = string.CompareOrdinal(one.Path.Folder, other.Path.Folder);
            if (order == 0) order = languages.IndexOf(one.Language) - languages.IndexOf(other.Language);
            return order != 0 ? order : string.CompareOrdinal(one.File, other.File);
        });
        var bundles = ImmutableArray.CreateBuilder<ImmutableArray<ReleaseText>>();
        for (var (start, end) = (0, 1); start < sorted.Length; start = end++)
        {
            while (end < sorted.Length && sorted[end].Path.Folder == sorted[start].Path.Folder) end++;
            bundles.Add(ImmutableArray.Create(sorted, start, end - start));
        }
        return bundles.DrainToImmutable();
    }

    private static bool ShowsFiles(Release release) => release.HasPage && release.Standing.Kind != StandingKind.Removed;

    private static IEnumerable<PublishedFile> Attachments(ImmutableArray<Release> releases, Urls urls) =>
        from release in releases
        where ShowsFiles(release)
        from attachment in release.Attachments
        select new PublishedFile(attachment.File, urls.FileOf(release.Bundle, attachment.Name));
}
