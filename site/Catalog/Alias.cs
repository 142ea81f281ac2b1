using System.Collections.Immutable;
using Sbpac.Site.Content;
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
}

/// <summary>Reads the aliases of all releases.</summary>
internal static class AliasReader
{
    /// <summary>The aliases that are right, in ordinal order; what is wrong is reported.</summary>
    public static ImmutableArray<Alias> Read(IEnumerable<Release> releases, Urls urls, Problems problems)
    {
        var aliases = new SortedDictionary<string, Alias>(StringComparer.Ordinal);
        foreach (var release in releases.Where(release => release.HasPage).OrderBy(release => release.File, StringComparer.Ordinal))
        {
            foreach (var written in release.Aliases)
            {
                if (Parse(written, release) is not { } alias)
                    problems.Report(Codes.BadAlias, written.At, written.Value);
                else if (alias.Query is null && alias.Path.TrimEnd('/') == urls.Of(release).Path.TrimEnd('/'))
                    problems.Report(Codes.AliasLoop, written.At, written.Value);
                else if (!aliases.TryAdd(alias.Written, alias) && aliases[alias.Written].Release.Bundle.Folder != release.Bundle.Folder)
                    problems.Report(Codes.AliasClash, written.At, written.Value, "input/" + aliases[alias.Written].Release.File);
            }
        }
        return [.. aliases.Values];
    }

    private static Alias? Parse(Located<string> written, Release release)
    {
        var text = written.Value;
        if (!text.StartsWith('/') || text.StartsWith("//", StringComparison.Ordinal) || text.Contains('#', StringComparison.Ordinal)) return null;
        if (text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\\' or '*' or ':' or '"' or '<' or '>' or '|')) return null;
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(mark < 0 ? text[1..] : text[1..mark]);
        if (path.Split('/').Any(part => part is "." or "..") || path.Contains("//", StringComparison.Ordinal)) return null;
        var query = mark < 0 || mark + 1 == text.Length ? null : text[(mark + 1)..];
        if (query is null && path.Length == 0) return null;
        // A path whose last part has no extension is a page's folder, with or without its slash.
        if (query is null && !path.EndsWith('/') && !path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal)) path += "/";
        return new Alias(path, query, release, written.At);
    }
}
