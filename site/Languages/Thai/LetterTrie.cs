using System.Runtime.CompilerServices;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// A set of words over 127 letters as a double array: one look at one integer a letter.
/// </summary>
/// <remarks>
/// After J. Aoe, "An efficient digital search algorithm by using a double-array structure" (1989), with one change: no two sets of
/// children have the same base, so that a cell need not name its parent, only the letter that leads to it. A cell holds the base of
/// its node's children (24 bits, 0 where there are none), whether its node is a word (1 bit), and that letter (7 bits, never 0).
/// A state is the cell itself. The first cell is that of the root, which no letter leads to, and is emptied, so that no state goes on by 0.
/// </remarks>
internal sealed class LetterTrie
{
    /// <summary>The letters run from 1 to this.</summary>
    public const int MostLetter = 0x7F;

    /// <summary>The state from which no word goes on.</summary>
    public const int Dead = 0;

    internal const int WordFlag = 1 << WordBit;
    internal const int BaseShift = 8;

    private const int WordBit = 7;

    private readonly int[] cells;

    internal LetterTrie(int[] cells)
    {
        (this.cells, Root) = (cells, cells[0]);
        cells[0] = Dead;
    }

    /// <summary>The state before the first letter.</summary>
    public int Root { get; }

    /// <summary>Whether the letters that led to a state are a word.</summary>
    public static bool IsWord(int state) => (state & WordFlag) != 0;

    /// <summary>Which beginnings of some letters are words: a bit for each, that of n letters 1 &lt;&lt; n.</summary>
    /// <param name="state">The state after the first two.</param>
    /// <param name="letters">The letters, up to one at least that is in no word; no word is longer than 31.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Words(int state, ReadOnlySpan<byte> letters)
    {
        var (found, cells) = (0u, this.cells);
        for (var length = 2; ; length++)
        {
            found |= (uint)(state >> WordBit & 1) << length;
            var letter = letters[length];
            state = cells[(state >>> BaseShift) + letter];
            if ((state & MostLetter) != letter) return found;
        }
    }

    /// <summary>The state after one more letter (1 to 127), or <see cref="Dead"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int state, int letter)
    {
        var cell = cells[(state >>> BaseShift) + letter];
        return (cell & MostLetter) == letter ? cell : Dead;
    }
}
