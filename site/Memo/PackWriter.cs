using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Memo;

/// <summary>
/// Writes values as bytes, little-endian, one after the other and without their names: <see cref="PackReader"/> asks for them in the
/// same order. Texts are UTF-16, so that one comes back as it was even where it is no valid Unicode.
/// </summary>
internal sealed class PackWriter
{
    private readonly ArrayBufferWriter<byte> bytes;
    private readonly int blockLength = int.MaxValue;
    private readonly Block? sink;

    /// <summary>Makes a writer that keeps what is written.</summary>
    /// <param name="capacity">How many bytes that will be, roughly.</param>
    public PackWriter(int capacity = 1024) => bytes = new ArrayBufferWriter<byte>(capacity);

    /// <summary>Makes a writer that hands on what is written.</summary>
    /// <param name="blockLength">How many bytes it gathers, at least, before it does so.</param>
    /// <param name="sink">Takes them.</param>
    public PackWriter(int blockLength, Block sink)
        : this() => (this.blockLength, this.sink) = (blockLength, sink);

    /// <summary>Takes a block of bytes.</summary>
    public delegate void Block(ReadOnlySpan<byte> block);

    /// <summary>What was written and not yet handed on.</summary>
    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    /// <summary>Hands on what was written.</summary>
    public void Flush()
    {
        sink?.Invoke(bytes.WrittenSpan);
        bytes.ResetWrittenCount();
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => bytes.ResetWrittenCount();

    /// <summary>A whole number.</summary>
    public void Number(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(bytes.GetSpan(sizeof(int)), number);
        Advance(sizeof(int));
    }

    /// <summary>A large whole number.</summary>
    public void Long(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), number);
        Advance(sizeof(long));
    }

    /// <summary>Yes or no.</summary>
    public void Flag(bool value)
    {
        bytes.GetSpan(1)[0] = value ? (byte)1 : (byte)0;
        Advance(1);
    }

    /// <summary>A fingerprint.</summary>
    public void Fingerprint(UInt128 value)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(bytes.GetSpan(16), value);
        Advance(16);
    }

    /// <summary>What a file holds.</summary>
    public void Content(ContentHash content)
    {
        Fingerprint(content.Hash);
        Long(content.Length);
    }

    /// <summary>A text, or null.</summary>
    public void Text(string? text)
    {
        Number(text?.Length ?? -1);
        if (text is not null) Bytes(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    /// <summary>A place. Most are in the file that the entry is about.</summary>
    public void Place(Place place, string file)
    {
        var own = place.Path == file;
        Flag(own);
        if (!own) Text(place.Path);
        Number(place.Line);
        Number(place.Column);
    }

    /// <summary>A list.</summary>
    public void List<T>(ImmutableArray<T> items, Action<T> write) => List(items, write, static (_, write, item) => write(item));

    /// <summary>A list of an entry about a file.</summary>
    /// <param name="items">The items.</param>
    /// <param name="known">What writing an item asks for: the file.</param>
    /// <param name="write">Writes an item; a static function, so that nothing is made for each list.</param>
    public void List<T, TKnown>(ImmutableArray<T> items, TKnown known, Action<PackWriter, TKnown, T> write)
    {
        Number(items.Length);
        foreach (var item in items) write(this, known, item);
    }

    /// <summary>A list of numbers as they lie in memory.</summary>
    public void Numbers<T>(ReadOnlySpan<T> items)
        where T : unmanaged
    {
        Number(items.Length);
        Bytes(MemoryMarshal.AsBytes(items));
    }

    /// <summary>Bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> span)
    {
        if (sink is not null && span.Length >= blockLength)
        {
            Flush();
            sink(span);
            return;
        }
        bytes.Write(span);
        Advance(0);
    }

    private void Advance(int count)
    {
        bytes.Advance(count);
        if (bytes.WrittenCount >= blockLength) Flush();
    }
}
