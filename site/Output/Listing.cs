using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Sbpac.Site.Output;

/// <summary>
/// The list of a site's files in its one canonical form: in ordinal order, for each the number of UTF-8 bytes that its
/// destination shares with the one before, the number and the bytes of the rest, the length of the file, and its hash. Numbers
/// are LEB128, hashes little-endian. About 40 bytes a file.
/// </summary>
internal sealed class Listing
{
    /// <summary>The length of a hash in bytes.</summary>
    public const int HashSize = 16;

    // An entry with a long path: hardly any site needs more room than so much for each.
    private const int LongEntry = 64;

    private Listing(ReadOnlyMemory<byte> bytes) => (Bytes, Digest) = (bytes, XxHash128.HashToUInt128(bytes.Span));

    /// <summary>The canonical form.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>XxHash128 of the form: equal sites have equal digests, on every machine.</summary>
    public UInt128 Digest { get; }

    /// <summary>Lists a site.</summary>
    public static Listing Of(IEnumerable<KeyValuePair<string, ContentHash>> files)
    {
        byte[] previous = [];
        KeyValuePair<string, ContentHash>[] sorted = [.. files];
        var output = new ArrayBufferWriter<byte>((sorted.Length + 1) * LongEntry);
        Array.Sort(sorted, static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        foreach (var (destination, content) in sorted)
        {
            var path = Encoding.UTF8.GetBytes(destination);
            var shared = path.AsSpan().CommonPrefixLength(previous);
            WriteNumber(output, shared);
            WriteNumber(output, path.Length - shared);
            output.Write(path.AsSpan(shared));
            WriteNumber(output, content.Length);
            BinaryPrimitives.WriteUInt128LittleEndian(output.GetSpan(HashSize), content.Hash);
            output.Advance(HashSize);
            previous = path;
        }
        return new Listing(output.WrittenMemory);
    }

    /// <summary>Reads the canonical form back.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a listing.</exception>
    public static Dictionary<string, ContentHash> Read(ReadOnlyMemory<byte> bytes)
    {
        var files = new Dictionary<string, ContentHash>(bytes.Length / 40, StringComparer.Ordinal);
        for (var entries = new ListingReader(bytes); entries.MoveNext();)
            files[Checked(Encoding.UTF8.GetString(entries.Path))] = entries.Content;
        return files;
    }

    // What a listing names is deleted one day: a forged one must not lead out of the tree.
    private static string Checked(string destination)
    {
        try
        {
            if (Destination.Fault(destination) is null) return destination;
        }
        catch (ArgumentException)
        {
        }
        throw new InvalidDataException("The listing holds a path that is not a destination.");
    }

    private static void WriteNumber(ArrayBufferWriter<byte> output, long number)
    {
        var span = output.GetSpan(10);
        var length = 0;
        for (var rest = (ulong)number; ; rest >>= 7)
        {
            span[length++] = rest < 0x80 ? (byte)rest : (byte)(rest | 0x80);
            if (rest < 0x80) break;
        }
        output.Advance(length);
    }
}
