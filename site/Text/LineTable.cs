using System.Collections.Immutable;

namespace Sbpac.Site.Text;

/// <summary>
/// Leads between the offsets of a text and its lines, which end as editors show them: in LF, CRLF or CR. The lines are looked for
/// once, so that a thousand places in a text cost no more than one pass over it.
/// </summary>
public sealed class LineTable
{
    private readonly ImmutableArray<int> starts;
    private readonly int length;

    /// <summary>Finds the lines of a text.</summary>
    public LineTable(string text)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        found.Add(0);
        for (var at = 0; text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var end;)
        {
            at += end + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            found.Add(at);
        }
        (starts, length) = (found.ToImmutable(), text.Length);
    }

    /// <summary>The one-based line and column of an offset; one outside the text is taken for its nearest end.</summary>
    public (int Line, int Column) At(int offset)
    {
        offset = Math.Clamp(offset, 0, length);
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset of a one-based line and column; a line beyond the text is taken for its last.</summary>
    public int Offset(int line, int column) =>
        Math.Min(starts[Math.Clamp(line, 1, starts.Length) - 1] + Math.Max(column, 1) - 1, length);
}
