using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Sbpac.Site.Memo;

/// <summary>
/// Reads lists of numbers as <see cref="PackWriter.Numbers"/> wrote them, each straight into an array of its own: nothing of a large
/// file is in memory twice.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="position">Where they begin.</param>
internal sealed class ArrayReader(SafeFileHandle file, long position)
{
    private readonly long end = RandomAccess.GetLength(file);
    private readonly XxHash128 checksum = new();

    /// <summary>The next list.</summary>
    /// <exception cref="InvalidDataException">The file ends before it does.</exception>
    public T[] Next<T>()
        where T : unmanaged
    {
        Span<int> count = [0];
        Fill(MemoryMarshal.AsBytes(count));
        if (count[0] < 0 || count[0] > (end - position) / Unsafe.SizeOf<T>()) throw Wrong();
        return Array<T>(count[0]);
    }

    /// <summary>All that is left, as bytes.</summary>
    public byte[] Rest() => Array<byte>(checked((int)(end - position)));

    /// <summary>The checksum of all that was read; of nothing that could match where something is left.</summary>
    public byte[] Checksum() => position == end ? checksum.GetCurrentHash() : [];

    private T[] Array<T>(int count)
        where T : unmanaged
    {
        var items = GC.AllocateUninitializedArray<T>(count);
        Fill(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }

    private void Fill(Span<byte> bytes)
    {
        for (var rest = bytes; !rest.IsEmpty;)
        {
            var read = RandomAccess.Read(file, rest, position);
            if (read == 0) throw Wrong();
            position += read;
            rest = rest[read..];
        }
        checksum.Append(bytes);
    }

    private static InvalidDataException Wrong() => new("The file ends before what it announces.");
}
