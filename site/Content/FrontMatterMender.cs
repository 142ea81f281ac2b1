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
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TextFields =
        FrozenSet.Create(StringComparer.Ordinal, "title", "summary", "alt", "caption", "credit", "note", "reason", "by").GetAlternateLookup<ReadOnlySpan<char>>();

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
            if (!belongs) owner = MendEntry(at, line, indent);
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
    private int MendEntry(int at, ReadOnlySpan<char> line, int indent)
    {
        if (EntryLine.Of(line) is not { } entry) return indent;
        var (column, start) = (entry.Key.Start.Value, entry.Value.Start.Value);
        var value = line[start..];
        var isText = TextFields.Contains(line[entry.Key]);
        if (value.IsEmpty || (value[0] == '#' && !isText)) return -1;
        var isSpaced = !line[entry.Gap].IsEmpty || entry.IsItem || value.StartsWith("//", StringComparison.Ordinal);
        if (isSpaced && (!isText || BlockMark().IsMatch(value))) return column;

        var (text, length) = isText ? Continued(at + start, column) : (value.ToString(), value.Length);
        var fault = isText ? TypedText.Fault(text) : null;
        var good = fault is null ? text : YamlText.Quoted(TypedText.Meant(text));
        if (!isSpaced) fault = Codes.NoSpaceAfterColon;
        if (fault is null) return column;
        problems.Report(fault, locate(at + start), $"{line[indent..start]}{(isSpaced ? "" : " ")}{good}");
        if (fault == Codes.CutByComment) return column;
        edits.Replace(at + start, length, isSpaced ? good : " " + good);
        mendedUpTo = at + start + length;
        return column;
    }

    /// <summary>A value with the lines that it goes on in, on one line; and how much of the YAML it takes.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="column">Lines indented deeper than this belong to it.</param>
    private (string Text, int Length) Continued(int start, int column)
    {
        var first = LineAt(start).TrimEnd();
        StringBuilder? text = null;
        var end = start + first.Length;
        for (var at = NextLine(start); at < yaml.Length; at = NextLine(at))
        {
            var line = LineAt(at);
            var indent = Indent(line);
            if (indent == line.Length) continue;
            if (indent <= column || line[indent] == '#') break;
            (text ??= new StringBuilder().Append(first)).Append(' ').Append(line.Trim());
            end = at + line.TrimEnd().Length;
        }
        return (text?.ToString() ?? first.ToString(), end - start);
    }

    private ReadOnlySpan<char> LineAt(int at)
    {
        var rest = yaml.AsSpan(at);
        var end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).TrimEnd('\r');
    }

    private int NextLine(int at) => yaml.IndexOf('\n', at) is >= 0 and var end ? end + 1 : yaml.Length;

    private static int Indent(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex("""^[|>][+\-0-9]*(?:\s+#.*|\s*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex BlockMark();
}
