using System.Collections.Immutable;

namespace Sbpac.Site.Text;

/// <summary>Leads from an offset in an edited text back to the offset in the text as it was before the edits.</summary>
public sealed class OffsetMap
{
    private readonly ImmutableArray<int> edited;
    private readonly ImmutableArray<int> original;

    internal OffsetMap(ImmutableArray<int> edited, ImmutableArray<int> original) => (this.edited, this.original) = (edited, original);

    /// <summary>The map of a text that was not edited.</summary>
    public static OffsetMap Identity { get; } = new([], []);

    /// <summary>The offset in the original of what stands at an offset of the edited text, both in UTF-16 units.</summary>
    public int Original(int offset)
    {
        var at = edited.BinarySearch(offset);
        if (at < 0) at = ~at - 1;
        return at < 0 ? offset : original[at] + (offset - edited[at]);
    }
}
