namespace Sbpac.Site.Text;

/// <summary>
/// Room for what lives as long as a site: thousands of lists in few arrays, each twice as large as the one before. The collector leaves
/// large ones where they are, where it would move small ones twice. An array lives as long as anything in it. For one thread at a time.
/// </summary>
/// <typeparam name="T">An item.</typeparam>
internal sealed class Slab<T>
    where T : unmanaged
{
    /// <summary>The items of the largest array; of what asks for an eighth of that each has its own.</summary>
    public const int Largest = 1 << 18;

    private T[] room = [];
    private int used;

    /// <summary>Keeps some items.</summary>
    public ReadOnlyMemory<T> Keep(ReadOnlySpan<T> items)
    {
        var kept = Take(items.Length);
        items.CopyTo(kept.Span);
        return kept;
    }

    /// <summary>Gives room that was never given before; what is in it means nothing.</summary>
    public Memory<T> Take(int length)
    {
        if (length >= Largest / 8) return new T[length];
        if (length > room.Length - used) (room, used) = (GC.AllocateUninitializedArray<T>(Math.Max(length, Math.Min(room.Length * 2, Largest))), 0);
        used += length;
        return room.AsMemory(used - length, length);
    }
}
