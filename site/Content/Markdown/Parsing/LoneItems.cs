using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// Tells lines that only look like an item from items that stand alone. <c>1. Background</c> above a paragraph and <c>* a
/// note</c> are lines and stay as typed; but where a list before or after counts to the same number, or has the same dash, the
/// line is an item of that list, which other lines interrupt.
/// </summary>
internal static class LoneItems
{
    private static readonly object Key = new();

    /// <summary>Remembers a list, to be looked at when all lines have been read.</summary>
    public static void Note(MarkdownDocument document, LineList list)
    {
        if (document.GetData(Key) is not List<LineList> lists)
        {
            document.SetData(Key, lists = []);
            document.ProcessInlinesBegin += Resolve;
        }
        lists.Add(list);
    }

    private static void Resolve(InlineProcessor processor, Inline? inline)
    {
        var lists = ((List<LineList>)processor.Document.GetData(Key)!).Where(list => list.Parent is not ListItemBlock).ToList();
        foreach (var list in lists) list.IsPlainLine = IsLone(list);
        JoinNumbers(lists);
        JoinDashes(lists);
        foreach (var list in lists.Where(list => list.IsPlainLine)) ShowMark(list);
    }

    private static bool IsLone(LineList list) =>
        list is [ListItemBlock { Count: 1 } item] && !list.Marker.IsPlainBullet && item[0] is ParagraphBlock { Lines.Count: 1 };

    /// <summary>Makes items of the lines that count on from a list, or up to one.</summary>
    private static void JoinNumbers(List<LineList> lists)
    {
        var ordered = lists.Where(list => list.Marker.IsOrdered).ToList();
        for (var i = 1; i < ordered.Count; i++)
            if (!ordered[i - 1].IsPlainLine && ordered[i - 1].CountsOn(ordered[i].Marker)) ordered[i].IsPlainLine = false;
        for (var i = ordered.Count - 2; i >= 0; i--)
            if (!ordered[i + 1].IsPlainLine && ordered[i].CountsOn(ordered[i + 1].Marker)) ordered[i].IsPlainLine = false;
    }

    private static void JoinDashes(List<LineList> lists)
    {
        var bullets = lists.Where(list => !list.Marker.IsOrdered).ToList();
        var dashes = bullets.Where(list => !list.IsPlainLine).Select(list => list.Marker.Delimiter).ToHashSet();
        foreach (var list in bullets)
            if (dashes.Contains(list.Marker.Delimiter)) list.IsPlainLine = false;
    }

    private static void ShowMark(LineList list)
    {
        var item = (ListItemBlock)list[0];
        ((ParagraphBlock)item[0]).Lines.Lines[0].Slice.Start = item.Span.Start;
    }
}
