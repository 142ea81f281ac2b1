using System.Buffers;

namespace Sbpac.Site.Content.Markdown;

/// <summary>
/// Says beforehand whether a text is one that Markdown can be read from in reasonable time. Reading links, emphasis and raw HTML
/// may look at a whole paragraph again for each mark in it, and nested blocks at each level again for each line; so what is
/// bounded is marks times length, and depth.
/// </summary>
internal static class Complexity
{
    /// <summary>Twice the longest body of 34,000 real releases.</summary>
    private const int MostCharacters = 500_000;

    private const int MostLines = 20_000;
    private const int DeepestMarks = 40;

    /// <summary>
    /// Marks in a paragraph, times its length. Measured: at this bound the worst texts take about half a second.
    /// </summary>
    private const long MostWork = 50_000_000;

    /// <summary>The squares of all indents: a line is looked at once for each list it may stand in.</summary>
    private const long MostIndent = 20_000_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]!<*_`&|~\\");

    /// <summary>Whether a text is beyond the bounds.</summary>
    public static bool IsTooGreat(ReadOnlySpan<char> text, LineBreaks lineBreaks)
    {
        if (text.Length > MostCharacters) return true;
        var (lines, marks, length, indents) = (0, 0L, 0L, 0L);
        var reader = new TextLines(text);
        while (reader.MoveNext())
        {
            var line = reader.Current;
            if (++lines > MostLines || Depth(line) > DeepestMarks) return true;
            if (lineBreaks == LineBreaks.Paragraph || Blank.IsAll(line)) (marks, length) = (0, 0);
            var indent = (long)Blank.Leading(line);
            indents += indent * indent;
            marks += Count(line);
            length += line.Length;
            if (marks * length > MostWork || indents > MostIndent) return true;
        }
        return false;
    }

    /// <summary>How many block marks a line begins with: <c>&gt; &gt; - 1. text</c> has four.</summary>
    private static int Depth(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '>' || (c is '-' or '+' or '*' or '.' or ')' && i + 1 < line.Length && Blank.Is(line[i + 1]))) depth++;
            else if (!Blank.Is(c) && !char.IsAsciiDigit(c)) break;
        }
        return depth;
    }

    private static long Count(ReadOnlySpan<char> line)
    {
        var count = 0L;
        while (line.IndexOfAny(Marks) is >= 0 and var at)
        {
            count++;
            line = line[(at + 1)..];
        }
        return count;
    }
}
