using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Catalog;

/// <summary>A former address of a release.</summary>
/// <param name="Path">The path below the root of the site, not encoded: <c>old/path/</c>; empty for the root itself.</param>
/// <param name="Query">The query without <c>?</c>, or null: no file can stand for one, only a rule of the host.</param>
/// <param name="Release">Where it leads.</param>
/// <param name="At">Where it was written.</param>
public sealed record Alias(string Path, string? Query, Release Release, Place At)
{
    /// <summary>As the editor writes it.</summary>
    public string Written => "/" + Path + (Query is null ? "" : "?" + Query);

    /// <summary>Whether a page can stand for it: not for a query, nor under a name that hosts do not serve as HTML.</summary>
    public bool TakesPage => Query is null
        && (Path.EndsWith('/') || Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase));
}
