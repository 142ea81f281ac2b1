using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Catalog;

/// <summary>Finds the files that nothing uses: what nobody lists was probably meant to be seen.</summary>
internal sealed class FileChecks(BundleFiles files, ImmutableArray<Release> releases, IEnumerable<string> linked, Problems problems)
{
    // The files of a draft or an embargoed release are listed in its front matter though they are not published yet.
    private readonly HashSet<string> used = linked
        .Concat(releases.SelectMany(release => release.Photos.Select(photo => photo.File)))
        .Concat(releases.SelectMany(release => release.Attachments.Select(attachment => attachment.File.Path)))
        .ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string> live = releases
        .Where(release => release.HasPage && release.Standing.Kind != StandingKind.Removed)
        .Select(release => release.Bundle.Folder)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Reports them.</summary>
    /// <param name="bundles">The folders of all texts, of the rejected ones too.</param>
    public void Run(IReadOnlySet<string> bundles)
    {
        foreach (var file in files.All.Where(file => !used.Contains(file.Path)))
        {
            var at = Place.Of("input/" + file.Path);
            if (Nearest(file.Path, bundles) is not { } bundle) problems.Report(Codes.StrayFile, at, IsText(file.Path) ? "@cure.place" : "@cure.beside");
            else if (live.Contains(bundle)) Report(file, at, YamlText.InFlow(file.Path[(bundle.Length + 1)..]));
        }
    }

    private void Report(AssetFile file, Place at, string name)
    {
        if (file.Kind.IsImage()) problems.Report(Codes.UnlistedPhoto, at, name, $"- {{src: {name}, alt: \"…\"}}");
        else if (IsText(file.Path)) problems.Report(Codes.StrayFile, at, "@cure.place");
        else problems.Report(Codes.StrayFile, at, file.Kind.IsAttachment() ? $"@cure.attach:attachments: [{{src: {name}, title: \"…\"}}]" : "");
    }

    private static string? Nearest(string file, IReadOnlySet<string> bundles)
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
