using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content.Markdown;

/// <summary>Drops headings that a former site left at the end of a text ("Related posts"), with a note.</summary>
internal static class ClosingLines
{
    private const int LongestHeading = 80;

    /// <summary>The offset at which the text ends.</summary>
    public static int Trim(BodyRequest request, int start, int end, Problems problems)
    {
        if (request.Language.LeftoverHeadings.IsEmpty) return end;
        var text = request.Source.Text;
        while (true)
        {
            var rest = text.AsSpan(start, end - start);
            rest = rest[..(rest.Length - TrailingBlanks(rest))];
            var lineStart = rest.LastIndexOfAny('\n', '\r') + 1;
            var line = rest[lineStart..];
            if (line.IsEmpty || line.Length > LongestHeading || !IsLeftover(line, request)) return end;
            var at = request.Source.At(start + lineStart + Blank.Leading(line));
            problems.Report(Codes.LeftoverHeading, at, ComparedText.Bare(line).ToString());
            end = start + lineStart;
        }
    }

    private static bool IsLeftover(ReadOnlySpan<char> line, BodyRequest request)
    {
        foreach (var heading in request.Language.LeftoverHeadings)
            if (ComparedText.AreEqual(line, heading, request.Language)) return true;
        return false;
    }

    private static int TrailingBlanks(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && Blank.Is(text[text.Length - 1 - count])) count++;
        return count;
    }
}
