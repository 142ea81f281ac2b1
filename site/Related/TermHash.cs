using System.Globalization;
using System.Numerics;

namespace Sbpac.Site.Related;

/// <summary>
/// Turns terms into 32-bit numbers ("hashing trick": Weinberger et al., 2009). Of a million different terms one in two thousand
/// shares its number with another, and what it then adds is one weight among hundreds. The same on every machine.
/// </summary>
public static class TermHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // Of each UTF-16 unit, whether it counts in the fingerprint of a line: letters and marks do.
    private static readonly bool[] Counts = [.. Enumerable.Range(0, char.MaxValue + 1)
        .Select(unit => char.IsLetter((char)unit) || char.GetUnicodeCategory((char)unit) == UnicodeCategory.NonSpacingMark)];

    /// <summary>The hash of a word, an even number.</summary>
    public static uint Word(ReadOnlySpan<char> word) => Finish(Add(Offset, word)) & ~1u;

    /// <summary>The hash of a chunk between two spaces, an odd number.</summary>
    public static uint Chunk(ReadOnlySpan<char> chunk) => Finish(Add(Offset, chunk)) | 1u;

    /// <summary>The hash of a tag, an even number; no word has the text that it is made of.</summary>
    public static uint Tag(string key) => Finish(Add(Add(Offset, "# "), key)) & ~1u;

    /// <summary>Whether a hash is that of a chunk.</summary>
    public static bool IsChunk(uint term) => (term & 1) != 0;

    /// <summary>
    /// The fingerprint of a line: of its letters and marks alone, so that a footer is recognised whatever its date, telephone
    /// number or spacing. 0 for a line without letters.
    /// </summary>
    public static uint Line(ReadOnlySpan<char> line)
    {
        var (state, four, count) = (Offset, 0UL, 0);
        var counts = Counts;
        foreach (var letter in line)
        {
            if (!counts[letter]) continue;
            four = four << 16 | letter;
            if ((++count & 3) != 0) continue;
            state = AddFour(state, four);
            four = 0;
        }
        return count == 0 ? 0 : Math.Max(1, Finish(AddFour(state, four)));
    }

    /// <summary>Continues a hash of numbers by one more; 0 begins.</summary>
    public static uint Number(uint numbers, ReadOnlySpan<char> number) => Math.Max(1, Finish(Add(Offset ^ numbers, number.TrimStart('0'))));

    // FNV-1a over UTF-16 units, mixed at the end as in MurmurHash3 so that the upper half depends on every unit.
    private static ulong Add(ulong state, ReadOnlySpan<char> text)
    {
        foreach (var unit in text) state = (state ^ unit) * Prime;
        return state;
    }

    // A line is long, and each step waits for the one before: four letters at a time. Turned, so that the last of four moves every bit.
    private static ulong AddFour(ulong state, ulong letters) => BitOperations.RotateLeft(state ^ letters, 29) * 0x9E3779B97F4A7C15;

    private static uint Finish(ulong state)
    {
        state = (state ^ (state >> 33)) * 0xff51afd7ed558ccd;
        state = (state ^ (state >> 33)) * 0xc4ceb9fe1a85ec53;
        return (uint)(state >> 32);
    }
}
