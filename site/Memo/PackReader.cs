using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Memo;

/// <summary>Reads what a <see cref="PackWriter"/> wrote. Bytes that cannot be that throw, and nothing is ever read beyond them.</summary>
/// <param name="bytes">What was written.</param>
internal sealed class PackReader(ReadOnlyMemory<byte> bytes)
{
    private int position;

    /// <summary>Whether all is read.</summary>
    public bool IsAtEnd => position == bytes.Length;

    /// <summary>A whole number.</summary>
    /// <exception cref="InvalidDataException">The bytes end here.</exception>
    public int Number() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <summary>A large whole number.</summary>
    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    /// <summary>Yes or no.</summary>
    public bool Flag() => Take(1)[0] != 0;

    /// <summary>A fingerprint.</summary>
    public UInt128 Fingerprint() => BinaryPrimitives.ReadUInt128LittleEndian(Take(16));

    /// <summary>What a file holds.</summary>
    public ContentHash Content() => new(Fingerprint(), Long());

    /// <summary>A text, or null.</summary>
    public string? OptionalText() => Number() is >= 0 and var length ? new string(MemoryMarshal.Cast<byte, char>(Take(length, sizeof(char)))) : null;

    /// <summary>A text, read without making it: one of a few that are known.</summary>
    /// <param name="known">What may stand here.</param>
    /// <param name="textOf">Its text.</param>
    public T OneOf<T>(ImmutableArray<T> known, Func<T, string> textOf)
    {
        var text = MemoryMarshal.Cast<byte, char>(Take(Number(), sizeof(char)));
        foreach (var one in known)
        {
            if (text.SequenceEqual(textOf(one))) return one;
        }
        throw Wrong();
    }

    /// <summary>A text.</summary>
    public string Text() => OptionalText() ?? throw Wrong();

    /// <summary>A place in the file that the entry is about, or in another.</summary>
    public Place Place(string file)
    {
        var path = Flag() ? file : Text();
        return new Place(path, Number(), Number());
    }

    /// <summary>A list.</summary>
    public ImmutableArray<T> List<T>(Func<T> read) => List(read, static (_, read) => read());

    /// <summary>A list of an entry about a file.</summary>
    /// <param name="known">What reading an item asks for: the file.</param>
    /// <param name="read">Reads an item; a static function, so that nothing is made for each list.</param>
    public ImmutableArray<T> List<T, TKnown>(TKnown known, Func<PackReader, TKnown, T> read)
    {
        var count = Count(1);
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(this, known);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>A list of numbers as they lie in memory.</summary>
    public ImmutableArray<T> Numbers<T>()
        where T : unmanaged
    {
        var count = Number();
        return count == 0 ? [] : [.. MemoryMarshal.Cast<byte, T>(Take(count, Marshal.SizeOf<T>()))];
    }

    /// <summary>The next bytes, as they are.</summary>
    public ReadOnlyMemory<byte> Slice(int length)
    {
        if (length < 0 || length > bytes.Length - position) throw Wrong();
        position += length;
        return bytes.Slice(position - length, length);
    }

    /// <summary>How many items follow, each at least so many bytes long.</summary>
    public int Count(int least) => Number() is >= 0 and var count && count <= (bytes.Length - position) / least ? count : throw Wrong();

    private ReadOnlySpan<byte> Take(int count, int size) => count >= 0 && count <= (bytes.Length - position) / size ? Take(count * size) : throw Wrong();

    private ReadOnlySpan<byte> Take(int length) => Slice(length).Span;

    private static InvalidDataException Wrong() => new("No memo of this program ends or counts like this.");
}
