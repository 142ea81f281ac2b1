using System.Collections.Immutable;
using System.Globalization;

namespace Sbpac.Site.Preview;

/// <summary>A line of <c>_redirects</c>: the first that matches counts.</summary>
/// <param name="From">The path.</param>
/// <param name="Query">The query parameters that must be there, and no others; none where the rule does not ask for any.</param>
/// <param name="To">Where it leads, or what is shown, with <c>:splat</c> and <c>:name</c> in it.</param>
/// <param name="Status">301 and the like lead elsewhere; any other shows what is at <paramref name="To"/> under that status.</param>
/// <param name="Forced">Whether it counts where a file stands too.</param>
internal sealed record RedirectRule(PathPattern From, ImmutableSortedDictionary<string, string> Query, string To, int Status, bool Forced)
{
    /// <summary>Whether the browser is sent elsewhere.</summary>
    public bool Leads => Status is >= 300 and < 400;

    /// <summary>Reads the file. A line that is none is passed over, as the host does.</summary>
    public static ImmutableArray<RedirectRule> Parse(string text) => [.. text.Split('\n').Select(ParseLine).OfType<RedirectRule>()];

    /// <summary>Where a request is led; null where the rule does not match.</summary>
    /// <param name="path">The path asked for, decoded.</param>
    /// <param name="query">Its query.</param>
    public string? Target(string path, IReadOnlyDictionary<string, string> query)
    {
        if (!Query.IsEmpty && (query.Count != Query.Count || !Query.All(wanted => query.TryGetValue(wanted.Key, out var given) && (wanted.Value == given || wanted.Value.StartsWith(':'))))) return null;
        if (From.Match(path) is not { } captures) return null;
        var target = To;
        foreach (var (name, value) in captures)
            target = target.Replace(":" + name, string.Join('/', value.Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal);
        return target;
    }

    private static RedirectRule? ParseLine(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words[0].StartsWith('#')) return null;
        var to = Array.FindIndex(words, 1, word => word.StartsWith('/') || word.Contains("://", StringComparison.Ordinal));
        if (to < 0) return null;
        var query = words[1..to].Select(word => word.Split('=', 2)).Where(pair => pair.Length == 2)
            .ToImmutableSortedDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal);
        var code = words.ElementAtOrDefault(to + 1) ?? "301";
        return int.TryParse(code.TrimEnd('!'), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? new RedirectRule(new PathPattern(words[0]), query, words[to], status, code.EndsWith('!'))
            : null;
    }
}
