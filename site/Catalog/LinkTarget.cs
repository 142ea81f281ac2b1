using System.Collections.Immutable;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Catalog;

/// <summary>A text that a link can lead to.</summary>
/// <param name="File">Its file below the input folder.</param>
/// <param name="Language">Its language; null where the file could not be read.</param>
/// <param name="Url">Its address, once it is on the site; null where it will never be.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Anchors">The anchors of its body.</param>
/// <param name="Bundle">The bundle whose files it publishes; null for a plain page, and where <paramref name="Url"/> is.</param>
internal sealed record LinkTarget(
    string File, Language? Language, SiteUrl? Url, StandingKind Standing, ImmutableArray<string> Anchors, Bundle? Bundle)
{
    /// <summary>Whether it has a page now.</summary>
    public bool HasPage => Url is not null && Standing is StandingKind.Published or StandingKind.Withdrawn or StandingKind.Removed;

    /// <summary>Whether its photos and attachments are on the site now.</summary>
    public bool HasFiles => HasPage && Standing != StandingKind.Removed;

    /// <summary>The folder it stands in, with a trailing slash.</summary>
    public string Folder => FolderOf(File);

    /// <summary>The folder of a path, with a trailing slash; empty at the top.</summary>
    public static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>A release.</summary>
    public static LinkTarget Of(Release release, Urls urls) =>
        new(release.File, release.Language, urls.Of(release), release.Standing.Kind, release.Body.Anchors, release.Bundle);

    /// <summary>A plain page.</summary>
    public static LinkTarget Of(PlainPage page, Urls urls) =>
        new(page.File, page.Language, urls.Of(page), StandingKind.Published, page.Body.Anchors, null);

    /// <summary>A file that is no release: rejected, or an empty translation.</summary>
    public static LinkTarget Of(string file, StandingKind standing) => new(file, null, null, standing, [], null);
}
