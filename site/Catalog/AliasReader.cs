using System.Buffers;
using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Catalog;

/// <summary>Reads the aliases of all releases.</summary>
internal static class AliasReader
{
    // What no path of a site has, or what would mean something else in a rule of the host.
    private static readonly SearchValues<char> Refused = SearchValues.Create("\\*:\"<>|#");

    /// <summary>The aliases that lead somewhere now, in ordinal order; what is wrong is reported, for releases under embargo too.</summary>
    /// <param name="releases">All releases, those of a bundle in the order of the site's languages.</param>
    /// <param name="urls">Shapes URLs.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static ImmutableArray<Alias> Read(IEnumerable<Release> releases, Urls urls, Problems problems)
    {
        var aliases = new SortedDictionary<string, Alias>(StringComparer.Ordinal);
        foreach (var release in releases.Where(release => release.HasPage || release.Standing.Kind == StandingKind.Scheduled))
        {
            foreach (var written in release.Aliases)
            {
                if (Parse(written, release) is not { } alias)
                    problems.Report(Codes.BadAlias, written.At, written.Value);
                else if (alias.Query is null && alias.Path.TrimEnd('/') == urls.Of(release).Path.TrimEnd('/'))
                    problems.Report(Codes.AliasLoop, written.At, written.Value);
                // What two languages of a release both state leads to the first of them.
                else if (!aliases.TryAdd(alias.Written, alias) && aliases[alias.Written].Release.Bundle.Folder != release.Bundle.Folder)
                    problems.Report(Codes.AliasClash, written.At, written.Value, "input/" + aliases[alias.Written].Release.File);
            }
        }
        return [.. aliases.Values.Where(alias => alias.Release.HasPage)];
    }

    private static Alias? Parse(Located<string> written, Release release)
    {
        var text = written.Value;
        if (!text.StartsWith('/')) return null;
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(mark < 0 ? text[1..] : text[1..mark]);
        var query = mark < 0 || mark + 1 == text.Length ? null : text[(mark + 1)..];
        if (IsRefused(path) || path.Contains('?', StringComparison.Ordinal) || (query is not null && IsRefused(query))) return null;
        if (path.StartsWith('/') || path.Contains("//", StringComparison.Ordinal) || path.Split('/').Any(part => part is "." or "..")) return null;
        if (query is null && path.Length == 0) return null;
        // A path whose last part has no extension is a page's folder, with or without its slash.
        if (query is null && !path.EndsWith('/') && !path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal)) path += "/";
        return new Alias(path, query, release, written.At);
    }

    private static bool IsRefused(string part) =>
        part.AsSpan().ContainsAny(Refused) || part.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\uFFFD');
}
