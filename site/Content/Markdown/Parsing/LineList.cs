using Markdig.Parsers;
using Markdig.Syntax;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>A list as lines make it.</summary>
/// <param name="parser">What read it.</param>
/// <param name="marker">The marker of its first item.</param>
internal sealed class LineList(BlockParser parser, ListMarker marker) : ListBlock(parser)
{
    /// <summary>The marker of its first item.</summary>
    public ListMarker Marker { get; } = marker;

    /// <summary>The number of its last item.</summary>
    public int LastNumber { get; set; } = marker.Number;

    /// <summary>Whether it is a line that only looked like an item: it is shown as typed, mark and all.</summary>
    public bool IsPlainLine { get; set; }

    /// <summary>
    /// Whether an item with a marker belongs to this list: bullets do; numbers do where they count on, or never count.
    /// </summary>
    public bool Takes(ListMarker next) =>
        Marker.IsOrdered
            ? next.Native == Marker.Native && (CountsOn(next) || (Alike(next) && next.Number == 1 && LastNumber == 1))
            : !next.IsOrdered;

    /// <summary>Whether a marker numbers the item after the last.</summary>
    public bool CountsOn(ListMarker next) => Alike(next) && next.Number == LastNumber + 1;

    private bool Alike(ListMarker next) => next.IsOrdered && next.Delimiter == Marker.Delimiter;
}
