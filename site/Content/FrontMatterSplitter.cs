using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content;

/// <summary>Where the parts of a file stand.</summary>
/// <param name="Yaml">The text between the fences.</param>
/// <param name="YamlStart">Offset of <paramref name="Yaml"/> in the source text.</param>
/// <param name="BodyStart">Offset of the body in the source text.</param>
internal sealed record FileParts(string Yaml, int YamlStart, int BodyStart);

/// <summary>Finds the front matter between its two fences.</summary>
internal static class FrontMatterSplitter
{
    /// <summary>Splits a file; null where it has no front matter or the fence is not closed, which has been reported.</summary>
    public static FileParts? Split(SourceText source, Problems problems)
    {
        var text = source.Text;
        var start = 0;
        // Blank lines before the fence are the work of copy and paste; they hide nothing.
        while (NextLine(text, start) is var next && next > start && text.AsSpan(start, next - start).IsWhiteSpace())
            start = next;
        if (!IsFence(text.AsSpan(start, NextLine(text, start) - start)))
        {
            problems.Report(Codes.NoFrontMatter, Place.Start(source.Path));
            return null;
        }
        var yamlStart = NextLine(text, start);
        for (var at = yamlStart; at < text.Length; at = NextLine(text, at))
        {
            var end = NextLine(text, at);
            if (IsFence(text.AsSpan(at, end - at))) return new FileParts(text[yamlStart..at], yamlStart, end);
        }
        problems.Report(Codes.FenceNotClosed, source.At(start));
        return null;
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";
}
