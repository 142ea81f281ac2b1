using System.Buffers;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// Lines of marks alone, by which press officers part a text: <c>-------</c>, <c>* * *</c>, <c>.....</c>, a lone full stop.
/// </summary>
internal static class Separator
{
    private const string Marks = ".-_*=–—―…+~•·";

    /// <summary>A run of marks this long parts the text even where words follow it on the same line.</summary>
    private const int LongRun = 8;

    private static readonly SearchValues<char> MarkOrBlank = SearchValues.Create(Marks + " \t\u00A0\u200B");

    /// <summary>The characters a separator may begin with.</summary>
    public static char[] OpeningCharacters { get; } = Marks.ToCharArray();

    /// <summary>
    /// Whether a line parts the text: at least two marks and nothing else, or a lone full stop. A lone dash stays text: in tables
    /// pasted cell by cell it means "none".
    /// </summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line.ContainsAnyExcept(MarkOrBlank)) return false;
        line = Blank.Trim(line);
        // A line of tildes alone is a code fence.
        return line is "." or "…" || (line.Length > 1 && line.ContainsAnyExcept('~'));
    }

    /// <summary>
    /// The length of a separator that words follow, as in <c>********** 22 September 2020</c>; 0 where there is none.
    /// </summary>
    public static int LengthBeforeText(ReadOnlySpan<char> line)
    {
        if (line.Length <= LongRun || !Marks.Contains(line[0], StringComparison.Ordinal)) return 0;
        var run = line.IndexOfAnyExcept(line[0]);
        return run >= LongRun && line[^1] != line[0] ? run : 0;
    }
}
