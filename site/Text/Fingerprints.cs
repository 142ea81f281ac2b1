using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Sbpac.Site.Text;

/// <summary>Makes fingerprints, and adds values to them, each so that no two sequences of values give the same bytes.</summary>
internal static class Fingerprints
{
    // A hasher is six hundred bytes large, and there are tens of thousands of things to stand for.
    private static readonly ConcurrentBag<XxHash128> Idle = [];

    /// <summary>Stands for a text.</summary>
    public static UInt128 Of(string text) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>Stands for several things of which each has a fingerprint, in this order.</summary>
    public static UInt128 Join(params ReadOnlySpan<UInt128> parts) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(parts));

    /// <summary>Stands for all that is added.</summary>
    /// <param name="known">What <paramref name="add"/> asks for.</param>
    /// <param name="add">Adds it.</param>
    public static UInt128 Of<T>(T known, Action<XxHash128, T> add)
    {
        var hash = Idle.TryTake(out var free) ? free : new XxHash128();
        add(hash, known);
        var fingerprint = hash.GetCurrentHashAsUInt128();
        hash.Reset();
        Idle.Add(hash);
        return fingerprint;
    }

    /// <summary>A text, with its length.</summary>
    public static void Add(this XxHash128 hash, string text) => hash.Add(text.AsSpan());

    /// <summary>A text, with its length.</summary>
    public static void Add(this XxHash128 hash, ReadOnlySpan<char> text)
    {
        hash.Add(text.Length);
        hash.Append(MemoryMarshal.AsBytes(text));
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
