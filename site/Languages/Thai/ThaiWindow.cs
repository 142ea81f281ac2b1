using System.Runtime.Intrinsics;

namespace Sbpac.Site.Languages.Thai;

/// <summary>64 letters, each in a byte, of which is asked where some of them stand.</summary>
internal readonly struct ThaiWindow(Vector128<byte> first, Vector128<byte> second, Vector128<byte> third, Vector128<byte> fourth)
{
    /// <summary>How many letters are looked at together.</summary>
    public const int Length = 64;

    /// <summary>Where one of some letters stands that follow one another: a bit for each place, the lowest first.</summary>
    public ulong From(byte low, byte high) => In(first, low, high) | In(second, low, high) << 16 | In(third, low, high) << 32 | In(fourth, low, high) << 48;

    private static ulong In(Vector128<byte> letters, byte low, byte high) =>
        Vector128.LessThanOrEqual(letters - Vector128.Create(low), Vector128.Create((byte)(high - low))).ExtractMostSignificantBits();
}
