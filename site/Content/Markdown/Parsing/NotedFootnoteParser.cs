using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// Reads footnotes and remembers those that nothing refers to: Markdig drops them, and their text would vanish without a word.
/// </summary>
/// <param name="lineBreaks">Whether a footnote ends with its line, unless the next is indented.</param>
internal sealed class NotedFootnoteParser(LineBreaks lineBreaks) : FootnoteParser
{
    private static readonly object Key = new();

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Document.GetData(Key) is null)
        {
            processor.Document.SetData(Key, new List<Footnote>());
            // Subscribed before Markdig's own handler, which drops them.
            processor.Document.ProcessInlinesEnd += Remember;
        }
        return base.TryOpen(processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (lineBreaks == LineBreaks.Soft || processor.IsBlankLine || processor.Indent > 0)
            return base.TryContinue(processor, block);
        processor.Close(block);
        return TryOpen(processor);
    }

    /// <summary>The footnotes of a document that nothing refers to, in the order they were written.</summary>
    public static IReadOnlyList<Footnote> Unused(MarkdownDocument document) =>
        document.GetData(Key) as List<Footnote> ?? [];

    private static void Remember(InlineProcessor processor, Inline? inline)
    {
        var unused = (List<Footnote>)processor.Document.GetData(Key)!;
        foreach (var group in processor.Document.OfType<FootnoteGroup>())
            unused.AddRange(group.OfType<Footnote>().Where(note => note.Order < 0));
    }
}
