namespace Sbpac.Site.Catalog;

/// <summary>The names by which editors call a release: year/slug, year/folder, or its folder.</summary>
public static class ReleaseName
{
    /// <summary>Whether a name means a release.</summary>
    public static bool Matches(Release release, string name) => All(release.Bundle, release.Slug).Contains(name, StringComparer.Ordinal);

    /// <summary>All names of a release.</summary>
    public static IEnumerable<string> All(Bundle bundle, string slug)
    {
        var year = bundle.Key[..4];
        yield return bundle.Key;
        yield return $"{year}/{slug}";
        yield return bundle.Folder;
        var last = bundle.Folder[(bundle.Folder.LastIndexOf('/') + 1)..];
        yield return $"{year}/{last}";
        if (bundle.Folder.StartsWith("news/", StringComparison.Ordinal)) yield return bundle.Folder[5..];
    }
}
