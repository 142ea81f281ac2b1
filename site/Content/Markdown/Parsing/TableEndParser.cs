using Markdig.Parsers;
using Markdig.Syntax;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// Ends a pipe table at the first line without a pipe. By the usual rule such a line would become a row of one cell; here each
/// line is a block of its own.
/// </summary>
internal sealed class TableEndParser(LineParagraphParser paragraphs) : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.CurrentBlock is LeafBlock and not ParagraphBlock && !processor.IsBlankLine && processor.Line.IndexOf('|') < 0
            ? paragraphs.TryOpen(processor)
            : BlockState.None;
}
