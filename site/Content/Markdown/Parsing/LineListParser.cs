using Markdig.Parsers;
using Markdig.Syntax;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// Reads lists from lines as press officers type them. Every bullet is a bullet; numbers keep their value; blank lines between
/// items do not matter; an indent nests an item only where its number does not simply count on; and a single line that merely
/// looks like an item stays the line it is (<see cref="LoneItems"/>).
/// </summary>
internal sealed class LineListParser : BlockParser
{
    private readonly Language language;

    public LineListParser(Language language)
    {
        this.language = language;
        OpeningCharacters = ListMarker.OpeningCharacters(language);
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (IsBehindMarker(processor)) return BlockState.None;
        if (ListMarker.Read(processor.Line.AsSpan(), language) is not { } marker) return BlockState.None;
        var list = NewList(processor, marker);
        processor.NewBlocks.Push(NewItem(processor, marker));
        processor.NewBlocks.Push(list);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is not ListItemBlock { Parent: LineList list } item)
            return processor.NextContinue is ListItemBlock ? BlockState.Skip : BlockState.None;
        if (processor.IsBlankLine) return BlockState.Continue;

        var line = processor.Line.AsSpan();
        var marker = Separator.Is(line) ? null : ListMarker.Read(line, language);
        var inCode = processor.NextContinue is FencedCodeBlock;
        if (processor.Indent >= item.ColumnWidth && (inCode || !CountsOn(list, item, marker)))
        {
            // What is left of the indent tells how much deeper the line stands.
            processor.GoToColumn(processor.ColumnBeforeIndent + item.ColumnWidth);
            return BlockState.Continue;
        }
        return marker is { } next ? OpenNext(processor, list, item, next) : BlockState.None;
    }

    private BlockState OpenNext(BlockProcessor processor, LineList list, ListItemBlock item, ListMarker marker)
    {
        if (list.Takes(marker))
        {
            processor.NewBlocks.Push(NewItem(processor, marker));
            processor.Close(item);
            list.LastNumber = marker.Number;
            return BlockState.Continue;
        }
        var next = NewList(processor, marker);
        processor.NewBlocks.Push(NewItem(processor, marker));
        processor.Close(list);
        processor.NewBlocks.Push(next);
        return BlockState.Continue;
    }

    private LineList NewList(BlockProcessor processor, ListMarker marker)
    {
        var list = new LineList(this, marker)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            IsOrdered = marker.IsOrdered,
            BulletType = marker.IsOrdered ? '1' : marker.Delimiter,
            OrderedDelimiter = marker.IsOrdered ? marker.Delimiter : '\0',
        };
        LoneItems.Note(processor.Document, list);
        return list;
    }

    /// <summary>Makes an item and moves on to its text.</summary>
    private ListItemBlock NewItem(BlockProcessor processor, ListMarker marker)
    {
        var (start, end, column) = (processor.Start, processor.Line.End, processor.Column);
        for (var i = 0; i < marker.Length; i++) processor.NextChar();
        while (Blank.Is(processor.CurrentChar)) processor.NextChar();
        return new ListItemBlock(this)
        {
            Column = column,
            ColumnWidth = processor.Column - processor.ColumnBeforeIndent,
            Order = marker.Number,
            Span = new SourceSpan(start, end),
        };
    }

    /// <summary>
    /// Whether an indented line is the next item all the same: the indent came with the paste, the number tells.
    /// </summary>
    private static bool CountsOn(LineList list, ListItemBlock item, ListMarker? marker) =>
        marker is { } next && list.CountsOn(next) && item.LastChild is not ListBlock;

    /// <summary>Whether what is read is the text of an item: a second marker on one line is text.</summary>
    private static bool IsBehindMarker(BlockProcessor processor) =>
        processor.GetCurrentContainerOpened() is ListItemBlock item && item.Line == processor.LineIndex;
}
