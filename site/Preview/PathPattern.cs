using System.Text;
using System.Text.RegularExpressions;

namespace Sbpac.Site.Preview;

/// <summary>
/// A path of <c>_redirects</c> or <c>_headers</c>: literal, or with a star for anything and <c>:name</c> for one segment. A slash
/// at the end makes no difference, and a star after the last slash stands for nothing too, as on the host.
/// </summary>
internal sealed class PathPattern
{
    private readonly string literal;
    private readonly Regex? pattern;

    /// <summary>Reads a path as it is written, percent-encoded.</summary>
    public PathPattern(string path)
    {
        literal = Uri.UnescapeDataString(path).TrimEnd('/');
        if (literal.Contains('*', StringComparison.Ordinal) || literal.Contains("/:", StringComparison.Ordinal)) pattern = Compile(literal);
    }

    /// <summary>What a path gives for the star (<c>splat</c>) and the names; null where it does not match.</summary>
    /// <param name="path">The path asked for, decoded.</param>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        var asked = path.TrimEnd('/');
        if (pattern is null) return asked == literal ? new Dictionary<string, string>() : null;
        // The star takes the slash at the end along: what follows it is as it was asked for.
        return pattern.Match(path) is { Success: true } match ? Captures(match) : pattern.Match(asked) is { Success: true } bare ? Captures(bare) : null;
    }

    private Dictionary<string, string> Captures(Match match) =>
        pattern!.GetGroupNames().Where(name => !char.IsAsciiDigit(name[0])).ToDictionary(name => name, name => match.Groups[name].Value, StringComparer.Ordinal);

    private static Regex Compile(string path)
    {
        var expression = new StringBuilder("^");
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var slash = i == 0 ? "" : "/";
            if (segments[i] == "*" && i == segments.Length - 1) expression.Append(i == 0 ? "(?<splat>.*)" : "(?:/(?<splat>.*))?");
            else if (segments[i].StartsWith(':') && segments[i].Length > 1 && char.IsAsciiLetter(segments[i][1])) expression.Append(slash).Append("(?<").Append(Name(segments[i])).Append(">[^/]+)");
            else expression.Append(slash).Append(Regex.Escape(segments[i]).Replace("\\*", ".*", StringComparison.Ordinal));
        }
        return new Regex(expression.Append('$').ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    private static string Name(string segment) => string.Concat(segment.Skip(1).Where(char.IsAsciiLetterOrDigit));
}
