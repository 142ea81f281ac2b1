using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// Reads separator lines; see <see cref="Separator"/>. Stands before the parser of lists, which share their characters.
/// </summary>
internal sealed class SeparatorParser : BlockParser
{
    public SeparatorParser() => OpeningCharacters = Separator.OpeningCharacters;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (Separator.Is(line))
        {
            processor.NewBlocks.Push(Block(processor, processor.Line.End));
            return BlockState.BreakDiscard;
        }
        var length = Separator.LengthBeforeText(line);
        if (length == 0 || processor.GetCurrentContainerOpened() is not { } container) return BlockState.None;
        var separator = Block(processor, processor.Start + length - 1);
        separator.Line = processor.LineIndex;
        separator.IsOpen = false;
        container.Add(separator);
        // The words behind it are read as a line of their own.
        for (var i = 0; i < length; i++) processor.NextChar();
        return BlockState.Continue;
    }

    private ThematicBreakBlock Block(BlockProcessor processor, int end) => new(this)
    {
        Column = processor.Column,
        Span = new SourceSpan(processor.Start, end),
        ThematicChar = processor.CurrentChar,
        Content = new StringSlice(processor.Line.Text, processor.Start, end),
    };
}
