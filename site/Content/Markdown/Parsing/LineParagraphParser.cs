using System.Buffers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// Makes each line a paragraph of its own. Only the head of a pipe table waits for the line below it.
/// </summary>
internal sealed class LineParagraphParser : ParagraphBlockParser
{
    private static readonly SearchValues<char> UrlMarks = SearchValues.Create("/.#<:");

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        return state == BlockState.Continue && !IsTableHead(processor) ? BlockState.Break : state;
    }

    /// <summary>Reached only by the second line of what looked like a table and is none: the lines stay together.</summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.IsBlankLine ? BlockState.BreakDiscard : BlockState.Break;

    /// <summary>
    /// A line such as <c>[note]: text</c> would vanish as the definition of a link. It is one only where it leads somewhere.
    /// </summary>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Lines: { Count: > 0, Lines: var lines } }) return base.Close(processor, block);
        var line = lines[0].Slice.AsSpan();
        var colon = line.StartsWith('[') ? line.IndexOf("]:", StringComparison.Ordinal) : -1;
        if (colon < 0 || IsAddress(Blank.Trim(line[(colon + 2)..]))) return base.Close(processor, block);
        lines[0].Slice.TrimEnd();
        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', '\t');
        var address = end < 0 ? text : text[..end];
        return address.ContainsAny(UrlMarks) && (address[0] is '/' or '.' or '#' or '<' || char.IsAsciiLetterOrDigit(address[0]));
    }

    private static bool IsTableHead(BlockProcessor processor)
    {
        if (processor.Line.IndexOf('|') < 0) return false;
        var below = new TextLines(processor.Line.Text.AsSpan(processor.Line.End + 1));
        // The first "line" is the line break that ends this one.
        return below.MoveNext() && below.MoveNext() && IsDelimiterRow(below.Current);
    }

    private static bool IsDelimiterRow(ReadOnlySpan<char> line)
    {
        var row = line.TrimStart(" \t>");
        return row.Contains('-') && row.ContainsAny('|', ':') && !row.ContainsAnyExcept("|-: \t");
    }
}
