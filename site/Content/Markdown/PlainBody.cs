using System.Collections.Immutable;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content.Markdown;

/// <summary>
/// A body shown as plain lines, each a paragraph: what is left when its Markdown cannot be read. No word is lost.
/// </summary>
internal static class PlainBody
{
    /// <summary>The body of a text.</summary>
    public static Body Of(ReadOnlySpan<char> text)
    {
        using var html = new GrowingText(text.Length + 1024);
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var lines = new TextLines(text);
        while (lines.MoveNext())
        {
            var line = Blank.Trim(lines.Current);
            if (line.IsEmpty) continue;
            html.Append("<p>");
            HtmlEscape.Append(html, line);
            html.Append("</p>\n");
            blocks.Add(new TextBlock(BlockKind.Paragraph, line.ToString()));
        }
        return new Body([html.ToString().AsMemory()], [], [], blocks.ToImmutable());
    }
}
