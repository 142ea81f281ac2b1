using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Sbpac.Site.Text;

/// <summary>Some consecutive items of an array that nobody changes any more: thousands of lists can lie in one array, and be read from a file in one go.</summary>
/// <typeparam name="T">An item.</typeparam>
/// <param name="array">The array.</param>
/// <param name="start">The first item.</param>
/// <param name="length">How many there are.</param>
[CollectionBuilder(typeof(Slice), nameof(Slice.Of))]
public readonly struct Slice<T>(T[] array, int start, int length) : IReadOnlyList<T>
{
    /// <summary>How many items there are.</summary>
    public int Length => length;

    /// <inheritdoc/>
    int IReadOnlyCollection<T>.Count => length;

    /// <summary>An item.</summary>
    public T this[int index] => AsSpan()[index];

    /// <summary>The items.</summary>
    public ReadOnlySpan<T> AsSpan() => new(array, start, length);

    /// <summary>Goes through the items.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)new ArraySegment<T>(array, start, length)).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();
}

/// <summary>Makes slices.</summary>
public static class Slice
{
    /// <summary>A slice of items of its own.</summary>
    public static Slice<T> Of<T>(ReadOnlySpan<T> items) => new(items.ToArray(), 0, items.Length);

    /// <summary>A part of an array.</summary>
    /// <exception cref="ArgumentException">It is no array of which it is a part.</exception>
    public static Slice<T> In<T>(ReadOnlyMemory<T> part) => MemoryMarshal.TryGetArray(part, out var segment)
        ? new(segment.Array!, segment.Offset, segment.Count)
        : throw new ArgumentException("Only a part of an array is a slice.", nameof(part));
}
