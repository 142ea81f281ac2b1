using System.Collections.Immutable;
using System.Text;

namespace Sbpac.Site.Text;

/// <summary>
/// Builds an edited copy of a text from left to right, and the map back. Nothing is copied until the first real edit, so an
/// unedited text costs nothing and is returned as the same instance.
/// </summary>
public sealed class EditedText(string source)
{
    private ImmutableArray<OffsetSegment>.Builder? segments;
    private StringBuilder? output;
    private int copied;

    /// <summary>Puts <paramref name="replacement"/> in the place of a part of the source.</summary>
    /// <param name="start">Offset in the source, not before the end of the last edit.</param>
    /// <param name="length">Units replaced; 0 inserts.</param>
    /// <param name="replacement">What stands there instead; may be empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part overlaps an earlier edit or leaves the source.</exception>
    public void Replace(int start, int length, ReadOnlySpan<char> replacement)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(start, copied);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + length, source.Length);
        if (source.AsSpan(start, length).SequenceEqual(replacement)) return;
        output ??= new StringBuilder(source.Length);
        output.Append(source, copied, start - copied);
        copied = start + length;
        // Where the length stays the same the offsets do not move, and the map need not grow.
        if (length != replacement.Length)
        {
            if (!replacement.IsEmpty) Mark(start, Math.Max(start, copied - 1));
            output.Append(replacement);
            Mark(copied, int.MaxValue);
        }
        else
        {
            output.Append(replacement);
        }
    }

    /// <summary>The edited text and the way back. No edit may follow.</summary>
    public (string Text, OffsetMap Map) Finish()
    {
        if (output is null) return (source, OffsetMap.Identity);
        output.Append(source, copied, source.Length - copied);
        copied = source.Length;
        return (output.ToString(), segments is null ? OffsetMap.Identity : new OffsetMap(segments.ToImmutable()));
    }

    private void Mark(int original, int last)
    {
        segments ??= ImmutableArray.CreateBuilder<OffsetSegment>();
        var segment = new OffsetSegment(output!.Length, original, last);
        if (segments.Count > 0 && segments[^1].Edited == segment.Edited) segments[^1] = segment;
        else segments.Add(segment);
    }
}
