using System.Globalization;
using System.Text;
using Sbpac.Site.Content.Markdown.Parsing;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content.Markdown.Lints;

/// <summary>Finds rows that were a table in the document they were pasted from, and shows the table as Markdown has it.</summary>
internal static class TabRows
{
    private const int RowsShown = 3;
    private const int LongestCell = 24;

    /// <summary>Reports each run of at least two lines whose cells are parted by tabs.</summary>
    public static void Check(BodyRequest request, int start, int end, Problems problems)
    {
        var text = request.Source.Text.AsSpan(start, end - start);
        if (!text.Contains('\t')) return;
        var lines = new TextLines(text);
        var (first, rows, inFence) = (-1, new List<string[]>(), false);
        while (lines.MoveNext())
        {
            var line = Blank.Trim(lines.Current);
            if (line.StartsWith("```", StringComparison.Ordinal)) inFence = !inFence;
            if (!inFence && Cells(line, request) is { } cells)
            {
                if (rows.Count == 0) first = start + lines.Start + Blank.Leading(lines.Current);
                rows.Add(cells);
                continue;
            }
            Report(request, first, rows, problems);
            rows.Clear();
        }
        Report(request, first, rows, problems);
    }

    private static void Report(BodyRequest request, int first, List<string[]> rows, Problems problems)
    {
        if (rows.Count >= 2) problems.Report(Codes.TabbedTable, request.Source.At(first), Table(rows));
    }

    /// <summary>
    /// The cells of a row; null for a line without tabs inside, or one whose tab merely follows the mark of a list.
    /// </summary>
    private static string[]? Cells(ReadOnlySpan<char> line, BodyRequest request)
    {
        if (ListMarker.Read(line, request.Language) is { } marker) line = Blank.Trim(line[marker.Length..]);
        return line.Contains('\t')
            ? [.. line.ToString().Split('\t').Select(Escaped)]
            : null;
    }

    private static string Escaped(string cell) => Blank.Trim(cell).ToString().Replace("|", "\\|", StringComparison.Ordinal);

    private static string Table(List<string[]> rows)
    {
        var columns = rows.Max(row => row.Length);
        var table = new StringBuilder();
        for (var i = 0; i < Math.Min(rows.Count, RowsShown); i++)
        {
            AppendRow(table, rows[i].Select(Shortened), columns);
            if (i == 0) AppendRow(table, Enumerable.Repeat("---", columns), columns);
        }
        if (rows.Count > RowsShown) table.Append("\n…");
        return table.ToString();
    }

    private static void AppendRow(StringBuilder table, IEnumerable<string> cells, int columns)
    {
        table.Append("\n|");
        var count = 0;
        foreach (var cell in cells)
        {
            table.Append(' ').Append(cell).Append(" |");
            count++;
        }
        for (; count < columns; count++) table.Append("  |");
    }

    private static string Shortened(string cell)
    {
        if (cell.Length <= LongestCell) return cell;
        var end = 0;
        for (var next = 0; next <= LongestCell; next += StringInfo.GetNextTextElementLength(cell, next)) end = next;
        return cell[..end] + "…";
    }
}
