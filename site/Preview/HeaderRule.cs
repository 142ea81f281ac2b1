using System.Collections.Immutable;

namespace Sbpac.Site.Preview;

/// <summary>A block of <c>_headers</c>: every block that matches counts.</summary>
/// <param name="Path">The paths.</param>
/// <param name="Headers">Names and values.</param>
internal sealed record HeaderRule(PathPattern Path, ImmutableArray<KeyValuePair<string, string>> Headers)
{
    /// <summary>Reads the file: a path at the beginning of a line, its headers indented below it.</summary>
    public static ImmutableArray<HeaderRule> Parse(string text)
    {
        var rules = ImmutableArray.CreateBuilder<HeaderRule>();
        foreach (var line in text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line) && !line.TrimStart().StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0])) rules.Add(new HeaderRule(new PathPattern(line.Trim()), []));
            else if (rules.Count > 0 && line.Split(':', 2) is [var name, var value])
                rules[^1] = rules[^1] with { Headers = rules[^1].Headers.Add(KeyValuePair.Create(name.Trim(), value.Trim())) };
        }
        return rules.ToImmutable();
    }

    /// <summary>The headers of a path. A name that several blocks give has all their values, joined by commas.</summary>
    public static ImmutableSortedDictionary<string, string> Of(string path, IEnumerable<HeaderRule> rules) => rules
        .Where(rule => rule.Path.Match(path) is not null)
        .SelectMany(rule => rule.Headers)
        .GroupBy(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase)
        .ToImmutableSortedDictionary(group => group.Key, group => string.Join(", ", group), StringComparer.OrdinalIgnoreCase);
}
