using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content;

/// <summary>
/// Looks for what press officers type and YAML misreads, says so with the line as it should be, and mends it in memory, so that
/// one slip gives one message and not a trail of them.
/// </summary>
internal sealed partial class FrontMatterMender
{
    /// <summary>The fields that hold running text, at any depth.</summary>
    private static readonly FrozenSet<string> TextFields =
        FrozenSet.Create(StringComparer.Ordinal, "title", "summary", "alt", "caption", "credit", "note", "reason", "by");

    private readonly string yaml;
    private readonly Func<int, Place> locate;
    private readonly Problems problems;
    private readonly EditedText edits;
    private int mendedUpTo;

    private FrontMatterMender(string yaml, Func<int, Place> locate, Problems problems) =>
        (this.yaml, this.locate, this.problems, edits) = (yaml, locate, problems, new EditedText(yaml));

    /// <summary>The YAML as it was meant, and the way back to the YAML as it was typed.</summary>
    /// <param name="yaml">The YAML without fences.</param>
    /// <param name="locate">From an offset of <paramref name="yaml"/> to its place in the file.</param>
    /// <param name="problems">Takes what was mended.</param>
    public static (string Text, OffsetMap Map) Mend(string yaml, Func<int, Place> locate, Problems problems)
    {
        var mender = new FrontMatterMender(yaml, locate, problems);
        mender.Run();
        return mender.edits.Finish();
    }

    private void Run()
    {
        // Lines indented deeper than this belong to the value of a line above them.
        var owner = -1;
        for (var at = 0; at < yaml.Length; at = NextLine(at))
        {
            var line = LineAt(at);
            var indent = Indent(line);
            if (indent == line.Length || line[indent] == '#' || at < mendedUpTo) continue;
            var belongs = owner >= 0 && indent > owner;
            if (line[0] == '\t' || !belongs) MendTabs(at, line[..indent]);
            if (!belongs) owner = MendEntry(at, line.ToString(), indent);
        }
    }

    private void MendTabs(int at, ReadOnlySpan<char> indent)
    {
        if (indent.IndexOf('\t') is >= 0 and var first) problems.Report(Codes.TabInYaml, locate(at + first));
        for (var i = 0; i < indent.Length; i++)
        {
            if (indent[i] == '\t') edits.Replace(at + i, 1, "  ");
        }
    }

    /// <summary>Mends a line; gives the column beyond which the lines below it belong to its value, or -1.</summary>
    private int MendEntry(int at, string line, int indent)
    {
        if (Entry().Match(line) is not { Success: true } entry) return indent;
        var (key, gap, value) = (entry.Groups["key"], entry.Groups["gap"], entry.Groups["value"]);
        var isText = TextFields.Contains(key.Value);
        if (value.Length == 0 || (value.ValueSpan[0] == '#' && !isText)) return -1;
        var isSpaced = gap.Length > 0 || entry.Groups["dash"].Success || value.ValueSpan.StartsWith("//", StringComparison.Ordinal);
        if (isSpaced && (!isText || BlockMark().IsMatch(value.ValueSpan))) return key.Index;

        var (text, length) = isText ? Continued(at + value.Index, key.Index) : (value.Value, value.Length);
        var fault = isText ? TypedText.Fault(text) : null;
        var good = fault is null ? text : YamlText.Quoted(TypedText.Meant(text));
        if (!isSpaced) fault = Codes.NoSpaceAfterColon;
        if (fault is null) return key.Index;
        problems.Report(fault, locate(at + value.Index), $"{line.AsSpan(indent, value.Index - indent)}{(isSpaced ? "" : " ")}{good}");
        if (fault == Codes.CutByComment) return key.Index;
        edits.Replace(at + value.Index, length, isSpaced ? good : " " + good);
        mendedUpTo = at + value.Index + length;
        return key.Index;
    }

    /// <summary>A value with the lines that it goes on in, on one line; and how much of the YAML it takes.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="column">Lines indented deeper than this belong to it.</param>
    private (string Text, int Length) Continued(int start, int column)
    {
        var text = new StringBuilder().Append(LineAt(start).TrimEnd());
        var end = start + text.Length;
        for (var at = NextLine(start); at < yaml.Length; at = NextLine(at))
        {
            var line = LineAt(at);
            var indent = Indent(line);
            if (indent == line.Length) continue;
            if (indent <= column || line[indent] == '#') break;
            text.Append(' ').Append(line.Trim());
            end = at + line.TrimEnd().Length;
        }
        return (text.ToString(), end - start);
    }

    private ReadOnlySpan<char> LineAt(int at)
    {
        var rest = yaml.AsSpan(at);
        var end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).TrimEnd('\r');
    }

    private int NextLine(int at) => yaml.IndexOf('\n', at) is >= 0 and var end ? end + 1 : yaml.Length;

    private static int Indent(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex("""^[ \t]*(?<dash>- +)?(?<key>[A-Za-z]+) *:(?<gap>[ \t]*)(?<value>.*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex("""^[|>][+\-0-9]*(?:\s+#.*|\s*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex BlockMark();
}
