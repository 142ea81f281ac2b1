using System.Collections.Immutable;
using System.Globalization;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Catalog;

/// <summary>What can be seen only when all releases stand side by side.</summary>
internal static class CatalogChecks
{
    /// <summary>The year folder is for people, the date decides; where they differ somebody should know.</summary>
    public static void YearFolders(ImmutableArray<Release> releases, Problems problems)
    {
        foreach (var release in releases.DistinctBy(release => release.Bundle.Folder))
        {
            var parts = release.Bundle.Folder.Split('/');
            var year = release.Bundle.Day.Year.ToString("0000", CultureInfo.InvariantCulture);
            if (parts is [_, var folder, _] && folder != year) problems.Report(Codes.YearFolder, release.At, folder, year);
        }
    }

    /// <summary>Two listed releases of a language with one title look like one release twice.</summary>
    public static void Titles(ImmutableArray<Release> releases, Problems problems)
    {
        foreach (var language in releases.Where(release => release.IsListed).GroupBy(release => release.Language))
        {
            foreach (var same in language.GroupBy(release => language.Key.Fold(release.Title.Value), StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            {
                var first = same.OrderBy(release => release.File, StringComparer.Ordinal).First();
                foreach (var release in same.Where(release => release != first))
                    problems.Report(Codes.SameTitle, release.Title.At, "input/" + first.File);
            }
        }
    }

    /// <summary>The lead story and the navigation must name what is there; a pin too.</summary>
    public static void Names(SiteSettings settings, ImmutableArray<PlainPage> pages, ImmutableArray<Release> releases, Problems problems)
    {
        var known = pages.Select(page => page.Name).Concat(Urls.BuiltIn).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in settings.Navigation.Concat(settings.Footer).Where(entry => !known.Contains(entry.Value)))
            problems.Report(Codes.UnknownPage, entry.At, entry.Value, FieldReader.DidYouMean(entry.Value, known));

        var names = releases.SelectMany(release => ReleaseName.All(release.Bundle, release.Slug).Select(name => (name, release)))
            .GroupBy(pair => pair.name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.release).ToArray(), StringComparer.Ordinal);
        foreach (var name in releases.SelectMany(release => release.Pins).Append(settings.Lead).OfType<Located<string>>().DistinctBy(name => name.At))
        {
            if (!names.TryGetValue(name.Value, out var named))
                problems.Report(Codes.UnknownRelease, name.At, name.Value, FieldReader.DidYouMean(name.Value, names.Keys));
            else if (!Array.Exists(named, release => release.IsListed))
                problems.Report(Codes.LinkToUnpublished, name.At, name.Value, $"@standing.{named[0].Standing.Kind}");
        }
    }

    /// <summary>
    /// A file that nothing publishes was probably meant to be seen. One that a text names is not said twice: what is wrong with it
    /// has been reported where it is named, and that of a draft has time.
    /// </summary>
    public static void UnusedFiles(
        ImmutableArray<ReleaseText> texts, ImmutableArray<AssetFile> files, ImmutableArray<PublishedFile> published, Problems problems)
    {
        var used = published.Select(file => file.File.Path).Concat(texts.SelectMany(NamedIn)).ToHashSet(StringComparer.Ordinal);
        var folders = texts.Select(text => text.Path.FilesFolder).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => !used.Contains(file.Path)))
        {
            var folder = Ancestors(file.Path).FirstOrDefault(folders.Contains);
            var name = file.Path[(folder?.Length ?? 0)..];
            var at = Place.Of("input/" + file.Path);
            if (folder is null) problems.Report(Codes.StrayFile, at, "@cure.place");
            else if (file.Kind.IsImage()) problems.Report(Codes.UnlistedPhoto, at, name, $"- {{src: {name}, alt: \"…\"}}");
            else problems.Report(Codes.StrayFile, at, file.Kind.IsAttachment() ? $"attachments: [{{src: {name}, title: \"…\"}}]" : "");
        }
    }

    private static IEnumerable<string> NamedIn(ReleaseText text)
    {
        var listed = (text.Front.Photos?.Value ?? []).Select(photo => photo.Source.Value)
            .Concat((text.Front.Attachments?.Value ?? []).Select(attachment => attachment.Source.Value))
            .Concat(text.Body.Holes.Select(hole => hole switch { PictureHole picture => picture.Source, LinkHole link => link.Target, _ => "" }));
        return listed.Select(source => BundleFiles.Resolve(text.Path.FilesFolder, source)).OfType<string>();
    }

    private static IEnumerable<string> Ancestors(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash >= 0; slash = slash == 0 ? -1 : path.LastIndexOf('/', slash - 1)) yield return path[..(slash + 1)];
    }
}
