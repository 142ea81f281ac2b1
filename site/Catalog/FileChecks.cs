using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Catalog;

/// <summary>
/// Finds the files that nothing uses: what nobody names was probably meant to be seen. One that a text names is not said twice: what
/// is wrong with it has been reported where it is named.
/// </summary>
internal static class FileChecks
{
    /// <summary>Reports them.</summary>
    /// <param name="files">All files.</param>
    /// <param name="texts">All texts that could be read.</param>
    /// <param name="releases">The releases. Those of drafts have time, and what is removed or expired is gone.</param>
    /// <param name="paths">The paths of all texts, of the rejected ones too.</param>
    /// <param name="font">The font of social cards, or null.</param>
    /// <param name="problems">Takes what is found.</param>
    public static void Unused(
        BundleFiles files, ImmutableArray<ReleaseText> texts, ImmutableArray<Release> releases, IEnumerable<string> paths, string? font, Problems problems)
    {
        if (files.All.IsEmpty) return;
        var named = texts.SelectMany(text => NamedIn(text, files)).Append(font is null ? null : BundleFiles.Resolve("", font)).ToHashSet(StringComparer.Ordinal);
        var seen = releases.Where(release => release.IsSeen).Select(release => release.Bundle.Folder).ToHashSet(StringComparer.Ordinal);
        var bundles = paths.Select(BundlePath.Of).Where(path => path is { IsPage: false }).Select(path => path!.Folder).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.All.Where(file => !named.Contains(file.Path)))
        {
            var at = Place.Of("input/" + file.Path);
            if (Nearest(file.Path, bundles) is not { } bundle) problems.Report(Codes.StrayFile, at, IsText(file.Path) ? "@cure.place" : "@cure.beside");
            else if (seen.Contains(bundle)) Report(file, at, file.Path[(bundle.Length + 1)..], problems);
        }
    }

    private static void Report(AssetFile file, Place at, string name, Problems problems)
    {
        var source = YamlText.InFlow(name);
        if (file.Kind.IsImage()) problems.Report(Codes.UnlistedPhoto, at, name, $"- {{src: {source}, alt: \"…\"}}");
        else if (IsText(file.Path)) problems.Report(Codes.StrayFile, at, "@cure.place");
        else problems.Report(Codes.StrayFile, at, file.Kind.IsAttachment() ? $"@cure.attach:attachments: [{{src: {source}, title: \"…\"}}]" : "");
    }

    private static IEnumerable<string> NamedIn(ReleaseText text, BundleFiles files)
    {
        var listed = (text.Front.Photos?.Value ?? []).Select(photo => photo.Source.Value)
            .Concat((text.Front.Attachments?.Value ?? []).Select(attachment => attachment.Source.Value))
            .Concat(text.Body.Holes.Select(hole => hole switch { PictureHole picture => picture.Source, LinkHole link => link.Target, _ => "" }));
        foreach (var source in listed)
        {
            if (BundleFiles.Resolve(text.Path.FilesFolder, source) is { } path && files.At(path, text.Language) is { } file) yield return file.Path;
        }
    }

    private static string? Nearest(string file, HashSet<string> bundles)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
        {
            if (bundles.Contains(file[..slash])) return file[..slash];
        }
        return null;
    }

    // Markdown under a name that is not read as Markdown.
    private static bool IsText(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" or ".txt";
}
