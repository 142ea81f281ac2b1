using System.Collections.Immutable;
using Microsoft.AspNetCore.WebUtilities;

namespace Sbpac.Site.Preview;

/// <summary>What the host says to a request.</summary>
/// <param name="Status">The status.</param>
/// <param name="Destination">The file of the output that it sends, or null.</param>
/// <param name="Location">Where it leads, or null.</param>
internal sealed record HostAnswer(int Status, string? Destination, string? Location);

/// <summary>
/// Answers as the real host does, by the <c>_redirects</c> and <c>_headers</c> that the site itself publishes: the rules stand in
/// the pipelines and nowhere else.
/// </summary>
/// <param name="root">The path of the site on its host, with a slash at both ends.</param>
/// <param name="rules">The rules.</param>
/// <param name="exists">Whether the output has a file.</param>
internal sealed class StaticHost(string root, HostRules rules, Func<string, bool> exists)
{
    private const string NotFound = "404.html";

    /// <summary>The rules by which it answers.</summary>
    public HostRules Rules => rules;

    /// <summary>Answers a request.</summary>
    /// <param name="path">The path, decoded.</param>
    /// <param name="query">The query with its question mark, or nothing.</param>
    public HostAnswer Answer(string path, string query)
    {
        if (path == "/" && root != "/") return new HostAnswer(302, null, root);
        var file = FileAt(path);
        var parameters = QueryHelpers.ParseQuery(query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
        foreach (var rule in rules.Redirects)
        {
            if (file is not null && !rule.Forced) continue;
            if (rule.Target(path, parameters) is not { } target) continue;
            // A rule that asks for parameters has used them up; any other hands them on.
            if (rule.Leads) return new HostAnswer(rule.Status, null, rule.Query.IsEmpty ? target + query : target);
            if (FileAt(Uri.UnescapeDataString(target)) is { } shown) return new HostAnswer(rule.Status, shown, null);
        }
        if (file is not null) return new HostAnswer(200, file, null);
        if (FileAt(path + "/") is not null) return new HostAnswer(301, null, Encode(path) + "/" + query);
        return new HostAnswer(404, exists(NotFound) ? NotFound : null, null);
    }

    /// <summary>The headers of a path.</summary>
    public ImmutableSortedDictionary<string, string> HeadersOf(string path) => HeaderRule.Of(path, rules.Headers);

    /// <summary>The file at a path, or null. The host reads its own two files and does not show them.</summary>
    private string? FileAt(string path)
    {
        if (!path.StartsWith(root, StringComparison.Ordinal)) return null;
        var below = path[root.Length..];
        var file = below.Length == 0 || below.EndsWith('/') ? below + "index.html" : below;
        return below is not ("_headers" or "_redirects") && exists(file) ? file : null;
    }

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
