using System.Text.RegularExpressions;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content;

/// <summary>
/// Looks for what press officers type and YAML misreads, says so with the line as it should be, and mends it in memory, so that
/// one slip gives one message and not a trail of them.
/// </summary>
internal static partial class FrontMatterMender
{
    /// <summary>The YAML with tabs and unquoted texts mended; places on a mended line stay right up to its value.</summary>
    public static string Mend(string yaml, Func<int, int, Place> locate, Problems problems)
    {
        var lines = yaml.Split('\n');
        var block = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            var indent = line.Length - line.TrimStart().Length;
            if (block >= 0 && (indent > block || line.Length == indent)) continue;
            block = -1;
            if (line.IndexOf('\t', 0, indent) is >= 0 and var tab)
            {
                problems.Report(Codes.TabInYaml, locate(i + 1, tab + 1));
                line = string.Concat(line[..indent].Replace("\t", "  ", StringComparison.Ordinal), line.AsSpan(indent));
                lines[i] = line;
            }
            if (TextField().Match(line) is not { Success: true } field) continue;
            var value = field.Groups["value"];
            if (BlockMark().IsMatch(value.Value)) block = indent;
            else if (Quoted(line, value, Continues(lines, i, indent), out var code) is { } quoted)
            {
                problems.Report(code, locate(i + 1, value.Index + 1), quoted.Trim());
                if (code == Codes.NeedsQuotes) lines[i] = quoted;
            }
        }
        return string.Join('\n', lines);
    }

    /// <summary>The line with its value in quotes, where it needs them; else null.</summary>
    private static string? Quoted(string line, Group value, bool continues, out Code code)
    {
        code = Codes.NeedsQuotes;
        var text = value.Value.TrimEnd();
        if (text.Length == 0) return null;
        var wrong = text[0] switch
        {
            '"' => !continues && !DoubleQuoted().IsMatch(text),
            '\'' => !continues && !SingleQuoted().IsMatch(text),
            '[' or '{' or '@' or '`' or '%' or '&' or '*' or '!' or '|' or '>' => true,
            '-' or '?' => text.Length > 1 && text[1] == ' ',
            _ => text.Contains(": ", StringComparison.Ordinal) || text.EndsWith(':'),
        };
        if (!wrong)
        {
            if (text[0] is '"' or '\'' || !text.Contains(" #", StringComparison.Ordinal)) return null;
            code = Codes.CutByComment;
        }
        return $"{line[..value.Index]}\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Whether the value goes on in the next line, as a quoted text may.</summary>
    private static bool Continues(string[] lines, int at, int indent) =>
        at + 1 < lines.Length && lines[at + 1].Length > 0 && lines[at + 1].Length - lines[at + 1].TrimStart().Length > indent;

    /// <summary>The fields that hold running text, at any depth.</summary>
    [GeneratedRegex("""^\s*(?:- )?(?:title|summary|alt|caption|credit|note|reason|by|text): +(?<value>\S.*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex TextField();

    [GeneratedRegex("""^[|>][+\-0-9]*\s*(?:#.*)?$""", RegexOptions.CultureInvariant)]
    private static partial Regex BlockMark();

    [GeneratedRegex("""^"(?:[^"\\]|\\.)*"\s*(?: #.*)?$""", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleQuoted();

    [GeneratedRegex("""^'(?:[^']|'')*'\s*(?: #.*)?$""", RegexOptions.CultureInvariant)]
    private static partial Regex SingleQuoted();
}
