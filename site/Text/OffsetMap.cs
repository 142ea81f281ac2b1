using System.Collections.Immutable;

namespace Sbpac.Site.Text;

/// <summary>Leads from an offset in an edited text back to the offset in the text as it was before the edits.</summary>
public sealed class OffsetMap
{
    private readonly ImmutableArray<OffsetSegment> segments;
    private readonly OffsetMap? earlier;

    internal OffsetMap(ImmutableArray<OffsetSegment> segments, OffsetMap? earlier = null) =>
        (this.segments, this.earlier) = (segments, earlier);

    /// <summary>The map of a text that was not edited.</summary>
    public static OffsetMap Identity { get; } = new([]);

    /// <summary>
    /// The offset in the original of what stands at an offset of the edited text, both in UTF-16 units. What an edit put in
    /// leads to the part of the original that it replaced. Never falls as the offset grows.
    /// </summary>
    public int Original(int offset)
    {
        var here = Here(offset);
        return earlier is null ? here : earlier.Original(here);
    }

    /// <summary>The map of a text that was edited twice: first as <paramref name="first"/> says, then as this map says.</summary>
    internal OffsetMap After(OffsetMap first)
    {
        if (segments.IsEmpty && earlier is null) return first;
        if (first.segments.IsEmpty && first.earlier is null) return this;
        return new OffsetMap(segments, earlier is null ? first : earlier.After(first));
    }

    private int Here(int offset)
    {
        var (low, high) = (0, segments.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (segments[middle].Edited <= offset) low = middle + 1;
            else high = middle;
        }
        if (low == 0) return offset;
        var segment = segments[low - 1];
        return Math.Min(segment.Original + (offset - segment.Edited), segment.Last);
    }
}

/// <summary>A stretch of an edited text that runs in step with its original.</summary>
/// <param name="Edited">Where it begins in the edited text.</param>
/// <param name="Original">Where it begins in the original.</param>
/// <param name="Last">The last offset of the original that it may lead to.</param>
internal readonly record struct OffsetSegment(int Edited, int Original, int Last);
