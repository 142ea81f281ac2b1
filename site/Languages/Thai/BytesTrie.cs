using System.Runtime.CompilerServices;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// Walks a set of byte strings in the serialised form of ICU's BytesTrie, where it lies, without unpacking it.
/// </summary>
/// <remarks>
/// Source of the format: the comments in ICU's <c>bytestrie.h</c> (Unicode licence). A node begins with a lead byte:
/// below 0x10 it is a branch of (lead + 1) ways, or of (next byte + 1) where the lead is 0; below 0x20 it is (lead - 0x0F)
/// bytes that must match one after another; from 0x20 on it is a value, the last of its string where the lead is odd. A branch
/// is a binary tree of (byte, jump) down to five ways, then a list of (byte, value) whose value is the jump where it is even,
/// and whose last way has no value: its node follows at once. The values themselves say nothing here: what has one is a word.
/// </remarks>
internal readonly struct BytesTrie
{
    private const int FirstMatch = 0x10;
    private const int FirstValue = 0x20;
    private const int MostListedWays = 5;

    /// <summary>The most bytes that go on from one state.</summary>
    public const int MostWays = 256;

    private readonly byte[] bytes;

    /// <summary>A trie that begins at an offset of a file.</summary>
    public BytesTrie(byte[] bytes, int start) => (this.bytes, Root) = (bytes, start << 5);

    /// <summary>The state before the first byte. A state is an offset, and in its five low bits how much of a match node is left.</summary>
    public int Root { get; }

    /// <summary>The bytes of the file.</summary>
    public int Size => bytes.Length;

    /// <summary>The offset at which a state stands. From one offset the same strings go on, whatever led there.</summary>
    public static int Offset(int state) => state >> 5;

    /// <summary>Whether the bytes that led to a state are a string of the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWord(int state) => (state & 31) == 0 && bytes[state >> 5] >= FirstValue;

    /// <summary>All bytes that go on from a state, in order, with the states they lead to.</summary>
    /// <param name="state">A state.</param>
    /// <param name="ways">Where they are written; holds <see cref="MostWays"/>.</param>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Ways(int state, Span<Way> ways)
    {
        var at = state >> 5;
        var left = state & 31;
        if (left > 0)
        {
            ways[0] = new Way(bytes[at], ((at + 1) << 5) | (left - 1));
            return 1;
        }
        int lead = bytes[at++];
        if (lead >= FirstValue)
        {
            if ((lead & 1) != 0) return 0;
            at = SkipValue(at, lead);
            lead = bytes[at++];
        }
        if (lead >= FirstMatch)
        {
            ways[0] = new Way(bytes[at], ((at + 1) << 5) | (lead - FirstMatch));
            return 1;
        }
        if (lead == 0) lead = bytes[at++];
        return Branches(at, lead + 1, ways);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Branches(int at, int count, Span<Way> ways)
    {
        var found = 0;
        for (; count > MostListedWays; count -= count >> 1)
        {
            at++;
            found += Branches(Jump(at), count >> 1, ways[found..]);
            at = SkipJump(at);
        }
        for (; count > 1; count--)
        {
            var way = bytes[at++];
            int lead = bytes[at++];
            var after = SkipValue(at, lead);
            // A final value stands for a string that ends here: the state is the value itself.
            ways[found++] = new Way(way, ((lead & 1) != 0 ? at - 1 : after + Value(at, lead)) << 5);
            at = after;
        }
        ways[found++] = new Way(bytes[at], (at + 1) << 5);
        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Value(int at, int lead) => (lead >> 1) switch
    {
        < 0x51 => (lead >> 1) - 0x10,
        < 0x6C => (((lead >> 1) - 0x51) << 8) | bytes[at],
        < 0x7E => (((lead >> 1) - 0x6C) << 16) | (bytes[at] << 8) | bytes[at + 1],
        0x7E => (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2],
        _ => (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3],
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SkipValue(int at, int lead) => at + (lead >> 1) switch
    {
        < 0x51 => 0,
        < 0x6C => 1,
        < 0x7E => 2,
        0x7E => 3,
        _ => 4,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Jump(int at)
    {
        int lead = bytes[at];
        var distance = lead switch
        {
            < 0xC0 => lead,
            < 0xF0 => ((lead - 0xC0) << 8) | bytes[at + 1],
            < 0xFE => ((lead - 0xF0) << 16) | (bytes[at + 1] << 8) | bytes[at + 2],
            0xFE => (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3],
            _ => (bytes[at + 1] << 24) | (bytes[at + 2] << 16) | (bytes[at + 3] << 8) | bytes[at + 4],
        };
        return SkipJump(at) + distance;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SkipJump(int at) => at + bytes[at] switch
    {
        < 0xC0 => 1,
        < 0xF0 => 2,
        < 0xFE => 3,
        0xFE => 4,
        _ => 5,
    };

    /// <summary>A byte that goes on from a state, and the state it leads to.</summary>
    public readonly record struct Way(int Byte, int State);
}
