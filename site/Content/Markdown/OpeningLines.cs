using Sbpac.Site.Content.Markdown.Parsing;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown;

/// <summary>
/// Drops what a pasted text says before it begins: its title, once or twice, and a first line that the second repeats at greater
/// length. Each gets a note.
/// </summary>
internal static class OpeningLines
{
    /// <summary>A shorter line that the next begins with is a heading, not a cut-off copy.</summary>
    private const int ShortestRepetition = 30;

    private const int LongestOpening = 1000;

    /// <summary>The offset at which the text proper begins.</summary>
    public static int Skip(BodyRequest request, int start, int end, Problems problems)
    {
        start = SkipTitle(request, start, end, problems);
        var (first, afterFirst) = NextLine(request.Source.Text, start, end);
        var (second, _) = NextLine(request.Source.Text, afterFirst, end);
        if (!IsRepeated(request.Source.Text.AsSpan(first), request.Source.Text.AsSpan(second), request.Language)) return start;
        problems.Report(Codes.FirstLineRepeated, request.Source.At(first.Start.Value));
        return afterFirst;
    }

    private static int SkipTitle(BodyRequest request, int start, int end, Problems problems)
    {
        if (request.Title is not { Length: > 0 } title) return start;
        for (var isFirst = true; ; isFirst = false)
        {
            var (line, next) = NextLine(request.Source.Text, start, end);
            // Behind a title that is dropped, the rule below it goes as well.
            if (!IsTitle(request.Source.Text.AsSpan(line), title, request.Language)) return isFirst ? start : line.Start.Value;
            problems.Report(Codes.TitleRepeated, request.Source.At(line.Start.Value));
            start = next;
        }
    }

    private static bool IsTitle(ReadOnlySpan<char> line, string title, Language language) =>
        !line.IsEmpty
        && line.Length <= (2 * title.Length) + 40
        && ComparedText.AreEqual(line, title, language);

    private static bool IsRepeated(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Language language)
    {
        if (first.Length is < ShortestRepetition or > LongestOpening || first[0] is '#' or '>' or '|' or '<') return false;
        if (second.IsEmpty || !ComparedText.MayBeginAlike(first, second)) return false;
        var key = ComparedText.Key(first, language);
        var longer = ComparedText.Key(second[..Math.Min(second.Length, (2 * first.Length) + 40)], language);
        return key.Length >= ShortestRepetition && longer.StartsWith(key, StringComparison.Ordinal);
    }

    /// <summary>The next line that says something, and where the line after it begins.</summary>
    private static (Range Line, int Next) NextLine(string text, int start, int end)
    {
        var lines = new TextLines(text.AsSpan(start, end - start));
        while (lines.MoveNext())
        {
            if (Blank.IsAll(lines.Current) || Separator.Is(lines.Current)) continue;
            var from = start + lines.Start + Blank.Leading(lines.Current);
            var to = start + lines.Start + lines.Current.Length;
            return (from..to, lines.MoveNext() ? start + lines.Start : end);
        }
        return (end..end, end);
    }
}
