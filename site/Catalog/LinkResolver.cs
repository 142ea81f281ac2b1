using System.Collections.Frozen;
using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Catalog;

/// <summary>Something a link can lead to.</summary>
/// <param name="File">Its file below the input folder.</param>
/// <param name="Language">Its language.</param>
/// <param name="Url">Its address; null while it is not on the site.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Anchors">The anchors of its body.</param>
/// <param name="Bundle">The bundle whose files it publishes; null for a plain page.</param>
internal sealed record LinkTarget(
    string File, Language Language, SiteUrl? Url, StandingKind Standing, ImmutableArray<string> Anchors, Bundle? Bundle);

/// <summary>Turns the holes of bodies into URLs and pictures, and gathers the files that must be published for them.</summary>
internal sealed class LinkResolver(
    ImmutableArray<LinkTarget> targets, FrozenSet<string> knownPaths, BundleFiles files, Urls urls, Problems problems)
{
    private readonly FrozenDictionary<string, LinkTarget> byFile =
        targets.ToFrozenDictionary(target => target.File, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, LinkTarget> byFolder = targets
        .Where(target => target.Bundle is not null)
        .OrderBy(target => target.Url is null)
        .DistinctBy(target => target.Bundle!.Folder)
        .ToFrozenDictionary(target => target.Bundle!.Folder, StringComparer.Ordinal);

    private readonly HashSet<PublishedFile> published = [];

    /// <summary>The files that links and pictures lead to.</summary>
    public IEnumerable<PublishedFile> Published => published;

    /// <summary>The HTML of a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="from">What it belongs to.</param>
    public Html Resolve(Body body, LinkTarget from) => body.Fill(hole => hole switch
    {
        LinkHole link => Resolve(link, from),
        PictureHole picture => Resolve(picture, from),
        _ => null,
    });

    private string? Resolve(LinkHole link, LinkTarget from)
    {
        if (link.Target.Length == 0) return Anchored(link, from, "");
        if (link.Target.StartsWith('/')) return Rooted(link);
        var path = BundleFiles.Resolve(Folder(from.File), link.Target);
        if (path is not null && Target(path, from) is { } target)
        {
            if (target.Url is not null) return Anchored(link, target, HtmlEscape.Escape(target.Url.Href));
            problems.Report(Codes.LinkToUnpublished, link.At, link.Target, $"@standing.{target.Standing}");
            return null;
        }
        if (path is not null && files.At(path) is { } file) return FileUrl(file, link.At, link.Target);
        var near = path is null ? [] : byFile.Keys.Where(key => Folder(key) == Folder(path));
        problems.Report(Codes.BrokenLink, link.At, link.Target, path is null ? "" : FieldReader.DidYouMean(path, near));
        return null;
    }

    private string? Anchored(LinkHole link, LinkTarget target, string url)
    {
        if (link.Fragment is null) return url;
        if (link.Fragment.Length == 0 || target.Anchors.Contains(link.Fragment, StringComparer.Ordinal))
            return $"{url}#{Uri.EscapeDataString(link.Fragment)}";
        problems.Report(
            Codes.BrokenAnchor, link.At, link.Fragment, "input/" + target.File, FieldReader.DidYouMean(link.Fragment, target.Anchors));
        return null;
    }

    /// <summary>A path from the root of the site: it must be a page of the site.</summary>
    private string? Rooted(LinkHole link)
    {
        var path = link.Target[1..];
        if (knownPaths.Contains(path) || knownPaths.Contains(path + "/"))
        {
            var url = HtmlEscape.Escape(urls.Root(knownPaths.Contains(path) ? path : path + "/").Href);
            return link.Fragment is null ? url : $"{url}#{Uri.EscapeDataString(link.Fragment)}";
        }
        problems.Report(Codes.BrokenLink, link.At, link.Target, FieldReader.DidYouMean(path, knownPaths));
        return null;
    }

    private string? Resolve(PictureHole picture, LinkTarget from)
    {
        var path = BundleFiles.Resolve(Folder(from.File), picture.Source);
        if (path is null)
        {
            problems.Report(Codes.OutsideBundle, picture.At, picture.Source);
            return null;
        }
        if (files.At(path) is not { } file)
        {
            var near = byFile.Keys.Where(key => Folder(key) == Folder(path));
            problems.Report(Codes.MissingFile, picture.At, picture.Source, "input/" + Folder(from.File), FieldReader.DidYouMean(path, near));
            return null;
        }
        if (!file.Kind.IsPhoto())
        {
            problems.Report(Codes.FileType, picture.At, picture.Source, file.Kind.IsImage() ? "@file.image" : "@file.not-image");
            return null;
        }
        if (picture.Alt.Length == 0)
        {
            problems.Report(Codes.NoAlt, picture.At, picture.Source, $"![…]({picture.Source})");
            return null;
        }
        return FileUrl(file, picture.At, picture.Source) is { } url
            ? $"<img src=\"{url}\" alt=\"{HtmlEscape.Escape(picture.Alt)}\" loading=\"lazy\" decoding=\"async\">"
            : null;
    }

    /// <summary>Publishes a file beside the release whose bundle it stands in.</summary>
    private string? FileUrl(AssetFile file, Place at, string written)
    {
        if (!file.Kind.IsPhoto() && !file.Kind.IsAttachment())
        {
            problems.Report(Codes.FileType, at, written, file.Kind.IsImage() ? "@file.image" : "@file.not-attachment");
            return null;
        }
        if (file.Path.StartsWith("pages/", StringComparison.Ordinal)) return Publish(file, urls.PageFile(file.Path));
        var owner = Ancestors(file.Path).Select(byFolder.GetValueOrDefault).FirstOrDefault(target => target is not null);
        if (owner?.Url is not null) return Publish(file, urls.FileOf(owner.Bundle!, file.Path[(owner.Bundle!.Folder.Length + 1)..]));
        problems.Report(Codes.LinkToUnpublished, at, written, "@standing.Draft");
        return null;
    }

    private string Publish(AssetFile file, SiteUrl url)
    {
        published.Add(new PublishedFile(file, url));
        return HtmlEscape.Escape(url.Href);
    }

    /// <summary>A file, or the folder of a bundle in the same language, else in any.</summary>
    private LinkTarget? Target(string path, LinkTarget from) =>
        byFile.GetValueOrDefault(path)
        ?? byFile.GetValueOrDefault($"{path}/index.{from.Language.Code}.md")
        ?? byFolder.GetValueOrDefault(path);

    private static IEnumerable<string> Ancestors(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }

    private static string Folder(string file) => file[..(file.LastIndexOf('/') + 1)];
}
