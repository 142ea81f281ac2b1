using System.Buffers.Binary;

namespace Sbpac.Site.Output;

/// <summary>Goes through a <see cref="Listing"/> entry by entry, and makes no text of any. A copy goes on from the same entry by itself.</summary>
/// <param name="listing">The canonical form.</param>
internal struct ListingReader(ReadOnlyMemory<byte> listing)
{
    private byte[] path = new byte[256];
    private int length;
    private int position;

    /// <summary>The destination of the entry in UTF-8; to be read before the next step.</summary>
    public readonly ReadOnlySpan<byte> Path => path.AsSpan(0, length);

    /// <summary>How many bytes of the path are those of the entry before.</summary>
    public int Shared { get; private set; }

    /// <summary>What stands there.</summary>
    public ContentHash Content { get; private set; }

    /// <summary>Goes on to the next entry.</summary>
    /// <returns>False where there is none.</returns>
    /// <exception cref="InvalidDataException">The bytes are not a listing.</exception>
    public bool MoveNext()
    {
        if (position == listing.Length) return false;
        var (shared, rest) = (Number(), Number());
        if (shared > length || rest > listing.Length) throw new InvalidDataException("A path is longer than the listing.");
        Shared = (int)shared;
        length = (int)(shared + rest);
        if (length > path.Length) Array.Resize(ref path, Math.Max(length, path.Length * 2));
        Take((int)rest).CopyTo(path.AsSpan(Shared));
        var size = Number();
        Content = new ContentHash(BinaryPrimitives.ReadUInt128LittleEndian(Take(Listing.HashSize)), size);
        return true;
    }

    /// <summary>A reader that stands at the same entry, and shares nothing that changes.</summary>
    public readonly ListingReader Fork() => this with { path = [.. path] };

    private long Number()
    {
        ulong number = 0;
        for (var shift = 0; shift < 63; shift += 7)
        {
            var part = Take(1)[0];
            number |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80) return (long)number;
        }
        throw new InvalidDataException("A number is too long.");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > listing.Length - position) throw new InvalidDataException("The listing ends in the middle.");
        position += count;
        return listing.Span.Slice(position - count, count);
    }
}
