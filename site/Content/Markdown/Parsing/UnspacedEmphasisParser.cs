using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// Lets <c>*</c> and <c>**</c> open and close beside a script that puts no space between words. CommonMark refuses a closing
/// run between a full stop and a letter, and so the bold of an abbreviation that text follows at once, as this agency's own name.
/// A run whose neighbour is a letter of such a script, or the full stop of its abbreviation, opens before and closes after
/// anything but a space. Other text is read as CommonMark says.
/// </summary>
internal sealed class UnspacedEmphasisParser(Language language) : EmphasisInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (before, beforeThat) = (slice.PeekCharExtra(-1), slice.PeekCharExtra(-2));
        if (slice.CurrentChar == '_' && char.IsAsciiLetterOrDigit(before) && IsWithinWord(slice))
        {
            TakeAsText(processor, ref slice);
            return true;
        }
        if (!base.Match(processor, ref slice)) return false;
        if (processor.Inline is not EmphasisDelimiterInline { DelimiterChar: '*' } run) return true;
        var after = slice.CurrentChar;
        var letter = before == '.' ? beforeThat : before;
        if (!language.IsUnspaced(after) && !language.IsUnspaced(letter)) return true;
        if (after != '\0' && !Blank.Is(after)) run.Type |= DelimiterType.Open;
        if (before != '\0' && !Blank.Is(before)) run.Type |= DelimiterType.Close;
        return true;
    }

    /// <summary>
    /// Whether letters stand on both sides of a run of underscores: it can neither open nor close (<c>some_name@host</c>).
    /// </summary>
    private static bool IsWithinWord(StringSlice slice)
    {
        var run = slice.AsSpan().IndexOfAnyExcept('_');
        return run > 0 && char.IsAsciiLetterOrDigit(slice.AsSpan()[run]);
    }

    private static void TakeAsText(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        while (slice.CurrentChar == '_') slice.SkipChar();
        var end = slice.Start - 1;
        if (processor.Inline is LiteralInline last
            && ReferenceEquals(last.Content.Text, slice.Text) && last.Content.End + 1 == start)
        {
            last.Content.End = end;
            last.Span.End = processor.GetSourcePosition(end);
            return;
        }
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, start, end))
        {
            Span = new(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end)),
            Line = line,
            Column = column,
        };
    }
}
