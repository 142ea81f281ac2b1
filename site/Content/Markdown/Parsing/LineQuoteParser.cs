using Markdig.Parsers;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>Reads quotations, but leaves <c>&gt;&gt;</c> alone: press officers draw arrows with it.</summary>
internal sealed class LineQuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.PeekChar(1) == '>' ? BlockState.None : base.TryOpen(processor);
}
