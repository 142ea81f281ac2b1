using Markdig.Parsers;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// Reads blocks of raw HTML, but not a comment, instruction or script that never ends: by CommonMark it would swallow the rest of
/// the text, which nobody would miss until it was published. Such a beginning is text.
/// </summary>
internal sealed class ClosedHtmlBlockParser : HtmlBlockParser
{
    private static readonly (string Start, string End)[] Swallowing =
    [
        ("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">"),
        ("<script", "</script>"), ("<style", "</style>"), ("<pre", "</pre>"), ("<textarea", "</textarea>"),
    ];

    public override BlockState TryOpen(BlockProcessor processor) =>
        IsClosed(processor) ? base.TryOpen(processor) : BlockState.None;

    private static bool IsClosed(BlockProcessor processor)
    {
        var rest = processor.Line.Text.AsSpan(processor.Start);
        foreach (var (start, end) in Swallowing)
        {
            if (!rest.StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;
            // Once an end is missing it is missing for all that follows: no need to search again.
            if (processor.Document.GetData(end) is true) return false;
            var closed = rest[start.Length..].Contains(end, StringComparison.OrdinalIgnoreCase);
            if (!closed) processor.Document.SetData(end, true);
            return closed;
        }
        return true;
    }
}
