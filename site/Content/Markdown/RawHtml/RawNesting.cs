using Sbpac.Site.Content.Markdown.Writing;

namespace Sbpac.Site.Content.Markdown.RawHtml;

/// <summary>
/// Counts how deeply raw HTML is nested: an HTML tree of many thousand levels would exhaust the stack of whoever walks it.
/// </summary>
internal sealed class RawNesting
{
    private const int Deepest = 60;
    private const int MostReopened = 20;

    private static readonly string[] Void =
        ["area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    /// <summary>Elements whose end tag may be missing: the next of them ends the one before.</summary>
    private static readonly string[] SelfEnding =
        ["p", "li", "dt", "dd", "tr", "td", "th", "option", "thead", "tbody", "tfoot", "colgroup"];

    /// <summary>
    /// Elements that a browser opens anew in each block until they are closed: twenty left open make twenty in every later block.
    /// </summary>
    private static readonly string[] Reopened =
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    private readonly List<string> open = [];
    private int reopened;

    /// <summary>Notes an opening tag.</summary>
    /// <exception cref="BodyTooComplexException">It is one too many.</exception>
    public void Open(ReadOnlySpan<char> name)
    {
        var element = name.ToString().ToLowerInvariant();
        if (Void.Contains(element)) return;
        if (SelfEnding.Contains(element) && open.LastIndexOf(element) is >= 0 and var at) open.RemoveRange(at, open.Count - at);
        open.Add(element);
        if (Reopened.Contains(element)) reopened++;
        if (open.Count > Deepest || reopened > MostReopened) throw new BodyTooComplexException();
    }

    /// <summary>Notes an end tag; one that closes nothing is ignored, as browsers do.</summary>
    public void Close(ReadOnlySpan<char> name)
    {
        if (reopened > 0 && Reopened.Contains(name.ToString().ToLowerInvariant())) reopened--;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (!name.Equals(open[i], StringComparison.OrdinalIgnoreCase)) continue;
            open.RemoveRange(i, open.Count - i);
            return;
        }
    }
}
