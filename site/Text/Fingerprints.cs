using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Sbpac.Site.Text;

/// <summary>Makes fingerprints, and adds values to them, each so that no two sequences of values give the same bytes.</summary>
internal static class Fingerprints
{
    /// <summary>Stands for a text.</summary>
    public static UInt128 Of(string text) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>Stands for several things of which each has a fingerprint, in this order.</summary>
    public static UInt128 Join(params ReadOnlySpan<UInt128> parts) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(parts));

    /// <summary>A text, with its length.</summary>
    public static void Add(this XxHash128 hash, string text)
    {
        hash.Add(text.Length);
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    /// <summary>Bytes, with their number.</summary>
    public static void Add(this XxHash128 hash, ReadOnlySpan<byte> bytes)
    {
        hash.Add(bytes.Length);
        hash.Append(bytes);
    }

    /// <summary>A number.</summary>
    public static void Add<T>(this XxHash128 hash, T number)
        where T : unmanaged => hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in number)));
}
