using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Sbpac.Site.Text;

/// <summary>Adds values to a fingerprint, each so that no two sequences of values give the same bytes.</summary>
internal static class Fingerprints
{
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
