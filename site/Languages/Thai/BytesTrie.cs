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

    private readonly byte[] bytes;

    /// <summary>A trie that begins at an offset of a file.</summary>
    public BytesTrie(byte[] bytes, int start) => (this.bytes, Root) = (bytes, start << 5);

    /// <summary>The state from which no string goes on.</summary>
    public const int Dead = -1;

    /// <summary>The state before the first byte. A state is an offset, and in its five low bits how much of a match node is left.</summary>
    public int Root { get; }

    /// <summary>Whether the bytes that led to a state are a string of the set.</summary>
    public bool IsWord(int state) => (state & 31) == 0 && bytes[state >> 5] >= FirstValue;

    /// <summary>The state after one more byte, or <see cref="Dead"/>.</summary>
    public int Next(int state, int next)
    {
        var at = state >> 5;
        var left = state & 31;
        if (left > 0) return bytes[at] == next ? ((at + 1) << 5) | (left - 1) : Dead;
        while (true)
        {
            int lead = bytes[at++];
            if (lead < FirstMatch) return Branch(at, lead, next);
            if (lead < FirstValue) return bytes[at] == next ? ((at + 1) << 5) | (lead - FirstMatch) : Dead;
            if ((lead & 1) != 0) return Dead;
            at = SkipValue(at, lead);
        }
    }

    private int Branch(int at, int ways, int next)
    {
        if (ways == 0) ways = bytes[at++];
        ways++;
        while (ways > MostListedWays)
        {
            var half = ways >> 1;
            if (next < bytes[at++])
            {
                ways = half;
                at = Jump(at);
            }
            else
            {
                ways -= half;
                at = SkipJump(at);
            }
        }
        for (; ways > 1; ways--)
        {
            var found = bytes[at++] == next;
            int lead = bytes[at++];
            if (!found)
            {
                at = SkipValue(at, lead);
                continue;
            }
            // A final value stands for a string that ends here: the state is the value itself.
            if ((lead & 1) != 0) return (at - 1) << 5;
            var distance = Value(at, lead);
            return (SkipValue(at, lead) + distance) << 5;
        }
        return bytes[at] == next ? (at + 1) << 5 : Dead;
    }

    private int Value(int at, int lead) => (lead >> 1) switch
    {
        < 0x51 => (lead >> 1) - 0x10,
        < 0x6C => (((lead >> 1) - 0x51) << 8) | bytes[at],
        < 0x7E => (((lead >> 1) - 0x6C) << 16) | (bytes[at] << 8) | bytes[at + 1],
        0x7E => (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2],
        _ => (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3],
    };

    private static int SkipValue(int at, int lead) => at + (lead >> 1) switch
    {
        < 0x51 => 0,
        < 0x6C => 1,
        < 0x7E => 2,
        0x7E => 3,
        _ => 4,
    };

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

    private int SkipJump(int at) => at + bytes[at] switch
    {
        < 0xC0 => 1,
        < 0xF0 => 2,
        < 0xFE => 3,
        0xFE => 4,
        _ => 5,
    };
}
