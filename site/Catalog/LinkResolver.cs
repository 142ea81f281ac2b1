using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Catalog;

/// <summary>
/// Turns the holes of bodies into URLs and pictures, and gathers the files that must be published for them. What is right today may
/// not fail a build tomorrow because an embargo or an expiry has passed: a link to what is not on the site now is a note.
/// </summary>
internal sealed class LinkResolver(LinkTargets targets, BundleFiles files, Urls urls, Problems problems)
{
    private readonly HashSet<PublishedFile> published = [];
    private readonly Dictionary<string, PublishedPicture> pictures = new(StringComparer.Ordinal);

    /// <summary>The files that links of pages on the site lead to.</summary>
    public IEnumerable<PublishedFile> Published => published;

    /// <summary>The pictures that pages on the site show or link to.</summary>
    public IEnumerable<PublishedPicture> Pictures => pictures.Values;

    /// <summary>
    /// A release with its links resolved. A removed one keeps its notice alone, and the links of a draft or an expired release are
    /// nobody's worry. One under embargo is checked already, so that its first day brings no surprise.
    /// </summary>
    public Release Resolve(Release release)
    {
        if (release.Body.Holes.IsEmpty || !release.IsSeen) return release;
        var content = Resolve(release.Body, LinkTarget.Of(release, urls));
        return release.HasPage ? release with { Content = content } : release;
    }

    /// <summary>The HTML of a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="from">What it belongs to.</param>
    public LateHtml Resolve(Body body, LinkTarget from) => body.Fill(hole => hole switch
    {
        LinkHole link => Resolve(link, from),
        PictureHole picture => Resolve(picture, from),
        _ => null,
    });

    private string? Resolve(LinkHole link, LinkTarget from)
    {
        if (link.Target.Length == 0) return Anchored(link, from, "");
        if (link.Target.StartsWith('/')) return Rooted(link);
        var path = BundleFiles.Resolve(from.Folder, link.Target);
        if (path is not null && targets.At(path, from) is { } target) return To(target, link);
        if (path is not null && files.At(path, from.Language) is { } file) return FileUrl(file, from, link.At, link.Target) is { } url ? HtmlEscape.Escape(url.Href) : null;
        var meant = path is null ? null : targets.Meant(path, files.Near(path));
        problems.Report(Codes.BrokenLink, link.At, link.Target, FieldReader.DidYouMean(meant is null ? null : Relative(from.Folder, meant)));
        return null;
    }

    /// <summary>A path below the input folder as it is written in a file of a folder.</summary>
    private static string Relative(string folder, string path)
    {
        var (from, to) = (folder.Split('/', StringSplitOptions.RemoveEmptyEntries), path.Split('/'));
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common]) common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join('/', to[common..]);
    }

    /// <summary>A path from the root of the site.</summary>
    private string? Rooted(LinkHole link)
    {
        var path = link.Target[1..];
        foreach (var known in (string[])[path, path + "/"])
        {
            if (targets.Page(known) is { } page) return To(page, link);
            if (targets.List(known) is not { } standing) continue;
            if (standing == StandingKind.Published) return HtmlEscape.Escape(urls.Root(known).Href) + Fragment(link);
            Note(link.At, link.Target, standing, "@link.text");
            return null;
        }
        problems.Report(Codes.BrokenLink, link.At, link.Target, FieldReader.DidYouMean(link.Target, targets.PathsNear(path)));
        return null;
    }

    private string? To(LinkTarget target, LinkHole link)
    {
        if (target.HasPage && target.Standing == StandingKind.Published) return Anchored(link, target, HtmlEscape.Escape(target.Url!.Href));
        Note(link.At, link.Target, target.Standing, target.HasPage ? "@link.notice" : "@link.text");
        return target.HasPage ? HtmlEscape.Escape(target.Url!.Href) : null;
    }

    private string? Anchored(LinkHole link, LinkTarget target, string url)
    {
        if (string.IsNullOrEmpty(link.Fragment) || target.Anchors.Contains(link.Fragment, StringComparer.Ordinal)) return url + Fragment(link);
        problems.Report(
            Codes.BrokenAnchor, link.At, link.Fragment, "input/" + target.File, FieldReader.DidYouMean(link.Fragment, target.Anchors));
        return null;
    }

    private static string Fragment(LinkHole link) => link.Fragment is null ? "" : "#" + Uri.EscapeDataString(link.Fragment);

    private string? Resolve(PictureHole picture, LinkTarget from)
    {
        if (files.Find(from.Folder, new Located<string>(picture.Source, picture.At), from.Language, problems) is not { } file) return null;
        if (!PictureRules.Accept(file, picture.Source, picture.At, problems)) return null;
        if (picture.Alt.Length == 0)
        {
            problems.Report(Codes.NoAlt, picture.At, picture.Source, $"![…]({picture.Source})");
            return null;
        }
        if (from.Language is { } language) PictureRules.CheckAlt(picture.Alt, picture.Source, language, picture.At, problems);
        return IsPublic(file, from, picture.At, picture.Source) ? PictureMarkup.Write(Publish(file, from), picture.Alt) : null;
    }

    /// <summary>The address of a file, which is published beside the release whose bundle it stands in; a picture is published without what it tells of its maker.</summary>
    private SiteUrl? FileUrl(AssetFile file, LinkTarget from, Place at, string written)
    {
        if (file.Kind.IsImage())
            return PictureRules.Accept(file, written, at, problems) && IsPublic(file, from, at, written) ? Publish(file, from).Full.Url : null;
        if (FileRules.AttachmentRefusal(file) is { } refusal)
        {
            problems.Report(Codes.FileType, at, written, refusal);
            return null;
        }
        if (!IsPublic(file, from, at, written)) return null;
        var url = targets.OwnerOf(file.Path)?.Bundle is { } bundle && !IsBesidePage(file) ? urls.FileOf(bundle, file.Path[(bundle.Folder.Length + 1)..]) : urls.PageFile(file.Path);
        if (from.HasFiles) published.Add(new PublishedFile(file, url));
        return url;
    }

    /// <summary>Whether the site publishes a file; where it does not, that is reported.</summary>
    private bool IsPublic(AssetFile file, LinkTarget from, Place at, string written)
    {
        if (IsBesidePage(file)) return true;
        if (targets.OwnerOf(file.Path) is not { } owner) problems.Report(Codes.OutsideBundle, at, written);
        // Nobody sees the page of a release that is not on the site, so what its own files lack is no loss.
        else if (owner.HasFiles || owner.Bundle == from.Bundle) return true;
        else Note(at, written, owner.Standing, "@link.text");
        return false;
    }

    private static bool IsBesidePage(AssetFile file) => file.Path.StartsWith("pages/", StringComparison.Ordinal);

    private PublishedPicture Publish(AssetFile file, LinkTarget from)
    {
        var picture = PublishedPicture.Of(file, urls);
        if (from.HasFiles) pictures[file.Path] = picture;
        return picture;
    }

    private void Note(Place at, string written, StandingKind standing, string outcome) =>
        problems.Report(Codes.LinkToUnpublished, at, written, $"@standing.{standing}", outcome);
}
