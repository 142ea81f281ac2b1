using System.Collections.Immutable;
using System.Text;

namespace Sbpac.Site.Text;

/// <summary>
/// Builds an edited copy of a text from left to right, and the map back. Nothing is copied until the first real edit, so an
/// unedited text costs nothing and is returned as the same instance.
/// </summary>
public sealed class EditedText(string source)
{
    private readonly ImmutableArray<int>.Builder edited = ImmutableArray.CreateBuilder<int>();
    private readonly ImmutableArray<int>.Builder original = ImmutableArray.CreateBuilder<int>();
    private StringBuilder? output;
    private int copied;

    /// <summary>Puts <paramref name="replacement"/> in the place of a part of the source.</summary>
    /// <param name="start">Offset in the source, not before the end of the last edit.</param>
    /// <param name="length">Units replaced; 0 inserts.</param>
    /// <param name="replacement">What stands there instead; may be empty.</param>
    public void Replace(int start, int length, ReadOnlySpan<char> replacement)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(start, copied);
        output ??= new StringBuilder(source.Length);
        output.Append(source, copied, start - copied);
        Mark(output.Length, start);
        output.Append(replacement);
        copied = start + length;
        Mark(output.Length, copied);
    }

    /// <summary>The edited text and the way back.</summary>
    public (string Text, OffsetMap Map) Finish()
    {
        if (output is null) return (source, OffsetMap.Identity);
        output.Append(source, copied, source.Length - copied);
        copied = source.Length;
        return (output.ToString(), new OffsetMap(edited.ToImmutable(), original.ToImmutable()));
    }

    private void Mark(int editedOffset, int originalOffset)
    {
        if (edited.Count > 0 && edited[^1] == editedOffset)
        {
            original[^1] = originalOffset;
            return;
        }
        edited.Add(editedOffset);
        original.Add(originalOffset);
    }
}
